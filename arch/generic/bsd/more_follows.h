/* send(2) cannot be told that more will follow. */
enum { MORE_FOLLOWS = 0 };
