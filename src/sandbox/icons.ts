/** One list for both sides: what Divar documents is the same for who sends and who stands in for Divar. */
export { ICON_NAMES } from '../kenar/icons.ts';
