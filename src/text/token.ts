/** A token, of whatever kind: visible ASCII, so that it fits on one line, in a header and in an output. */
export const TOKEN_PATTERN = /^[\x21-\x7E]+$/;
