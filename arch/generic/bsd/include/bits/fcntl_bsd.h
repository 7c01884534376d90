/* Nothing more than bits/fcntl.h has. */
