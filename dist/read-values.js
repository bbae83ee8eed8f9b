// src/message/read-values.ts
var ValuesError = class extends Error {
	name = "ValuesError";
};

export { ValuesError as t };