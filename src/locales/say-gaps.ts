import { commissionNoticeItems, personNoticeItems, registerItems } from '../law/incident.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Gap } from '../registers/register.ts';
import type { Locale } from './index.ts';

type Counted = Exclude<keyof Locale['registers']['counted'], 'item'>;

/** The guards whose items the Regulation numbers, and the key under which a gap names each. */
const numbered = {
  commissionNotice: commissionNoticeItems.map(({ n, key }) => ({ n, gap: `commissionNotice.${key}` })),
  personNotice: personNoticeItems.map(({ n, key }) => ({ n, gap: `personNotice.${key}` })),
  register: registerItems.map(({ n }) => ({ n, gap: `item${n}` })),
} as const satisfies Readonly<Record<Counted, readonly { readonly n: number; readonly gap: string }[]>>;

const guards: readonly Counted[] = ['commissionNotice', 'personNotice', 'register'];

/**
 * What is missing before something may be done, one line each. Items that the Regulation numbers are counted and come
 * under their number: *5 of 11; missing:*, then *6° …* (Reg. ss. 3, 5 and 7). `inWords` writes a civil day.
 */
export const sayGaps = (
  locale: Pick<Locale, 'registers'>,
  gaps: readonly Gap[],
  inWords: (day: string) => string,
): readonly string[] => {
  const { counted } = locale.registers;
  const sentence = (one: Gap): string => gapInWords(locale, one, inWords);
  const missing = new Map(gaps.map((one) => [one.gap, one]));
  const lines = guards.flatMap((guard) => {
    const items = numbered[guard];
    const lacks = items.flatMap(({ n, gap }) => {
      const one = missing.get(gap);
      return one === undefined ? [] : [counted.item(String(n), sentence(one))];
    });
    if (lacks.length === 0) return [];
    return [counted[guard](String(items.length - lacks.length), String(items.length)), ...lacks];
  });
  const known = new Set(guards.flatMap((guard) => numbered[guard].map(({ gap }): string => gap)));
  return [...lines, ...gaps.filter(({ gap }) => !known.has(gap)).map(sentence)];
};

const wordIn = (table: object, key: string): string =>
  String(Object.entries(table).find(([one]) => one === key)?.[1] ?? key);

const whereSaid = ({ registers }: Pick<Locale, 'registers'>, where: NonNullable<Gap['where']>): string => {
  if (where === 'letter') return registers.gapWithLetter;
  const { columns } = registers[where.register as RegisterKey];
  return registers.gapWhere(wordIn(registers.verbs, where.verb), wordIn(columns, where.column));
};

/** One gap as a sentence, then the record that it speaks of, and where it is entered. `inWords` writes a civil day. */
export const gapInWords = (
  locale: Pick<Locale, 'registers'>,
  { gap, about, where }: Gap,
  inWords: (day: string) => string,
): string => {
  const { gaps, gapAbout, gapAboutUntil } = locale.registers;
  const until = about?.until;
  return [
    wordIn(gaps, gap),
    ...(about ? [until ? gapAboutUntil(about.reference, inWords(until)) : gapAbout(about.reference)] : []),
    ...(where ? [whereSaid(locale, where)] : []),
  ].join(' ');
};
