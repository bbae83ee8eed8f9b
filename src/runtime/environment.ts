/** Environment variables, as `process.env` has them. A parameter, so that tests need not change the process. */
export type Environment = Readonly<Record<string, string | undefined>>;
