/** Whether this page plays with or without a network. */
export interface Connection {
  readonly isOffline: () => boolean;
  readonly turn: (offline: boolean) => void;
  /** Calls `see` after each turn. */
  readonly onTurn: (see: (offline: boolean) => void) => void;
}

/** Online until somebody turns it off; a page that is loaded anew is online again. */
export const connection = (): Connection => {
  let offline = false;
  const seers: ((offline: boolean) => void)[] = [];
  return {
    isOffline: () => offline,
    turn: (next) => {
      offline = next;
      for (const see of seers) see(next);
    },
    onTurn: (see) => void seers.push(see),
  };
};
