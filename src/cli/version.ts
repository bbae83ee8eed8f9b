/** As in package.json, which the bundle does not hold; a test compares. */
export const VERSION = '0.1.0';
