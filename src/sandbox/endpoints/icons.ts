/** One list for the client and the sandbox: both take it from the same document. */
export { ICON_NAMES } from '../../kenar/icons.ts';
