import { n as renderTemplate, t as checkTemplate } from "./template.js";

export { checkTemplate };