export { t as checkTemplate } from "./template.js";
