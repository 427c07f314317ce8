const windowMs = 60_000;
const mostPeople = 10_000;

/** `within`: go on. `first`: say once that it is too fast. `over`: it was said already. */
export type Pace = 'within' | 'first' | 'over';

/** Counts what each person sends in a minute of the machine's own clock; nobody is slowed by anybody else. */
export const createPace = (most: number, elapsed: () => number = () => performance.now()): ((who: string) => Pace) => {
  const counts = new Map<string, { readonly since: number; sent: number }>();
  return (who) => {
    const now = elapsed();
    const before = counts.get(who);
    const count = before && now - before.since < windowMs ? before : { since: now, sent: 0 };
    count.sent += 1;
    counts.delete(who);
    counts.set(who, count);
    const oldest = counts.keys().next().value;
    if (counts.size > mostPeople && oldest !== undefined) counts.delete(oldest);
    if (count.sent <= most) return 'within';
    return count.sent === most + 1 ? 'first' : 'over';
  };
};
