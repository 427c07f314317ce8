/** The present moment, ISO 8601 UTC with milliseconds. Only `server/now.ts` reads the machine's time. */
export type Now = () => string;
