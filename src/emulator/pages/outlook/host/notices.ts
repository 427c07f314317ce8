import { CODES, done, failed, type Outcome } from './outcome.ts';

/** A message of the add-in above the open mail. `type`: 0 says something, 1 something is going on, 2 something failed. */
export interface Notice {
  readonly key: string;
  readonly message: string;
  readonly type: number;
  readonly icon?: string;
  readonly persistent?: boolean;
}

/** The notices of each mail; those that are not persistent go when another mail is opened. */
export interface Notices {
  of(id: string): readonly Notice[];
  add(id: string, notice: Notice): Outcome;
  replace(id: string, notice: Notice): Outcome;
  remove(id: string, key: string): Outcome;
  left(id: string): void;
}

/** As many as Outlook shows. */
const MOST = 5;

export const keepNotices = (changed: () => void): Notices => {
  const kept = new Map<string, readonly Notice[]>();
  const of = (id: string): readonly Notice[] => kept.get(id) ?? [];
  const set = (id: string, notices: readonly Notice[]): Outcome => {
    kept.set(id, notices);
    changed();
    return done();
  };
  const add = (id: string, notice: Notice): Outcome => {
    if (of(id).some(({ key }) => key === notice.key)) return failed(CODES.duplicateNotification);
    return of(id).length >= MOST ? failed(CODES.tooManyNotifications) : set(id, [...of(id), notice]);
  };
  return {
    of,
    add,
    replace: (id, notice) => {
      const has = of(id).some(({ key }) => key === notice.key);
      if (!has) return add(id, notice);
      return set(
        id,
        of(id).map((one) => (one.key === notice.key ? notice : one)),
      );
    },
    remove: (id, key) => {
      const rest = of(id).filter((one) => one.key !== key);
      return rest.length === of(id).length ? failed(CODES.noSuchNotification) : set(id, rest);
    },
    left: (id) => {
      kept.set(
        id,
        of(id).filter(({ persistent }) => persistent === true),
      );
    },
  };
};
