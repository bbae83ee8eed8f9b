export { t as readYaml } from "./yaml.js";
