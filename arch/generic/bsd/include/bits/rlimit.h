/* All limits are in bits/resource.h. */
