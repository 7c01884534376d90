/* Nothing of Linux's. */
