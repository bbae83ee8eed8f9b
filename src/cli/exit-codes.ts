/** Done as asked. */
export const DONE = 0;
/** Tried, and not all of it could be done. */
export const NOT_DONE = 1;
/** Wrong usage or options, after they were told: nothing was sent. */
export const WRONG_USAGE = 2;
