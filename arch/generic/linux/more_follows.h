/* send(2): more will follow at once. */
enum { MORE_FOLLOWS = MSG_MORE };
