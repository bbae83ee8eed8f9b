/** A token, of whatever kind: visible ASCII, so that it fits on one line, in a header and in an output. */
export const TOKEN_PATTERN = /^[\x21-\x7E]+$/;

/** Tokens of OAuth and of the API are shorter; a longer one would fill outputs and receipt. */
export const MAX_TOKEN_LENGTH = 4096;
