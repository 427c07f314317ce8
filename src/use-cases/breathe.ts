/** Lets whoever waits be answered: work that is long calls it between its parts. */
export type Breathe = () => Promise<void>;

/** For work that nobody waits beside. */
export const breathless: Breathe = async () => undefined;
