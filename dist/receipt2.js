import { n as openReceipt, r as readReceipt, t as noReceipt } from "./receipt.js";

export { readReceipt };