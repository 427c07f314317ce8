import type { Reading } from '../../src/emulator/control/meter.ts';

/** What one step cost in Graph's own coin. */
export interface Cost {
  /** HTTP requests: a batch is one. */
  readonly roundTrips: number;
  /** SharePoint's resource units; mail has none, its limits are of another kind. */
  readonly resourceUnits: number;
  /** Requests, and requests inside batches, by method and route. */
  readonly byKind: Readonly<Record<string, number>>;
}

/** What a person's press costs, step by step, on one mail. */
export interface MailCost {
  readonly about: Cost;
  /** Reading the message again, and tagging it. */
  readonly register: Cost;
  /** Evidence, case file and row. */
  readonly save: Cost;
}

/** Of the mailbox, not of SharePoint. */
export const ofMail = (kind: string): boolean => kind.includes(' /users/');
/** The background asks whether anything changed. */
export const isPoll = (kind: string): boolean => /delta|mailFolders/.test(kind);

const kindsBetween = (before: Reading, after: Reading): readonly (readonly [kind: string, count: number])[] =>
  Object.entries(after.byKind)
    .map(([kind, count]) => [kind, count - (before.byKind[kind] ?? 0)] as const)
    .filter(([, count]) => count > 0);

const sum = (kinds: readonly (readonly [string, number])[]): number => kinds.reduce((all, [, count]) => all + count, 0);

/**
 * The cost of one mail from three readings: before, after the pane had its answer, and after the record was saved.
 * Nothing when the background worked on the tenant in between, for then nobody knows whose requests were whose: it polls,
 * and it alone asks anything of SharePoint before the press.
 */
export const costOf = (before: Reading, seen: Reading, saved: Reading): MailCost | undefined => {
  const first = kindsBetween(before, seen);
  const then = kindsBetween(seen, saved);
  if ([...first, ...then].some(([kind]) => isPoll(kind)) || first.some(([kind]) => !ofMail(kind))) return undefined;
  const mail = then.filter(([kind]) => ofMail(kind));
  const save = then.filter(([kind]) => !ofMail(kind));
  return {
    about: {
      roundTrips: seen.requests - before.requests,
      resourceUnits: seen.resourceUnits - before.resourceUnits,
      byKind: Object.fromEntries(first),
    },
    // Mail goes by single requests, so that every one of them is a round trip.
    register: { roundTrips: sum(mail), resourceUnits: 0, byKind: Object.fromEntries(mail) },
    save: {
      roundTrips: saved.requests - seen.requests - sum(mail),
      resourceUnits: saved.resourceUnits - seen.resourceUnits,
      byKind: Object.fromEntries(save),
    },
  };
};

export const tripsOf = ({ about, register, save }: MailCost): number =>
  about.roundTrips + register.roundTrips + save.roundTrips;

/** The least and the most: the first mail also looks up where things are, and one may have met the background's work. */
export const costRange = (
  costs: readonly MailCost[],
): { readonly least: MailCost; readonly most: MailCost } | undefined => {
  const inOrder = costs.toSorted((a, b) => tripsOf(a) - tripsOf(b));
  const [least, most] = [inOrder[0], inOrder.at(-1)];
  return least && most && { least, most };
};
