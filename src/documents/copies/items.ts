import { parseDay } from '../../law/day.ts';
import { registerItems } from '../../law/incident.ts';
import type { ProvisionId } from '../../law/provisions.ts';
import type { CopyLine, CopySaid } from '../../ports/copies.ts';
import { isUnknown, type When } from '../../registers/column.ts';
import { type IncidentState, missingRegisterItems } from '../../registers/incidents.ts';
import { longDay } from '../long-day.ts';
import type { Cell, CellColumn } from './cells.ts';
import type { Speech } from './speech.ts';

/** One of the eight items of a record: its words, or the gap by name (Reg. s. 7). */
export interface RegisterItem {
  readonly n: number;
  readonly provision: ProvisionId;
  readonly title: string;
  readonly text: string;
  readonly complete: boolean;
  /** The day that it says, where it says one day and nothing else. */
  readonly day?: string;
}

/** The columns whose words an item shows, so that one that is withheld can be named. */
const wordsOf: Readonly<Record<number, readonly string[]>> = {
  1: ['informationConcerned'],
  2: ['circumstances'],
  6: ['rationale'],
  7: ['publicNoticeReason'],
  8: ['measures'],
};

/** Days as they are written, once each: a register says the same days again and again. */
const days = { fr: new Map<string, string>(), en: new Map<string, string>() };
const mostDays = 50_000;

const dayText = (day: string | undefined, { language }: Speech): string | undefined => {
  const known = day === undefined ? undefined : days[language].get(day);
  if (known !== undefined || day === undefined) return known;
  const parsed = parseDay(day);
  if (parsed === undefined) return undefined;
  const text = longDay(parsed, language);
  if (days[language].size < mostDays) days[language].set(day, text);
  return text;
};

const chosen = (column: string, keys: readonly string[], { texts }: Speech): string =>
  keys.map((key) => texts.choices[column]?.[key] ?? key).join(', ');

const joined = (parts: readonly (string | undefined)[], by = '\n'): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

const period = (from: string, to: string, speech: Speech): string =>
  speech.locale.registers.period(dayText(from, speech) ?? from, dayText(to, speech) ?? to);

const saidWhen = (when: When, speech: Speech): string => {
  const { registers } = speech.locale;
  if (isUnknown(when)) return registers.unknown(registers.becauses[when.unknown]);
  return 'day' in when ? (dayText(when.day, speech) ?? when.day) : period(when.from, when.to, speech);
};

const saidPersons = ({ persons }: IncidentState, { locale, language }: Speech): string => {
  if (persons === undefined) return '';
  const { registers } = locale;
  if (isUnknown(persons)) return registers.unknown(registers.becauses[persons.unknown]);
  return registers.persons(persons.about.toLocaleString(`${language}-CA`), persons.about < 2);
};

const saidNotices = (state: IncidentState, speech: Speech): string => {
  const { items } = speech.locale.copies;
  if (state.conclusion !== 'yes') return items.noNotice;
  const on = (day: string | undefined): string => dayText(day, speech) ?? items.notSent;
  const ground = state.publicNoticeGround ?? state.restGround;
  const publicly = dayText(state.publicNoticeOn, speech);
  return joined([
    items.toCommission(on(state.commissionNoticeOn)),
    state.personsNoticeOn !== undefined || publicly === undefined
      ? items.toPersons(on(state.personsNoticeOn))
      : undefined,
    publicly === undefined ? undefined : items.inPublic(publicly),
    publicly !== undefined && ground !== undefined ? chosen('publicNoticeGround', [ground], speech) : undefined,
    state.publicNoticeReason,
    state.deferralGround === undefined
      ? undefined
      : items.deferred(chosen('deferralGround', [state.deferralGround], speech)),
  ]);
};

/** What each item says, as far as the record knows; empty where it says nothing. */
const saidItem = (n: number, state: IncidentState, speech: Speech): string => {
  const { conclusion, occurred, awareOn, awareUntil, measuresTakenOn } = state;
  switch (n) {
    case 1:
      return joined([state.informationConcerned, chosen('kinds', state.kinds ?? [], speech)]);
    case 2:
      return joined([state.circumstances, chosen('natures', state.natures ?? [], speech)]);
    case 3:
      return occurred === undefined ? '' : saidWhen(occurred, speech);
    case 4:
      return awareOn && awareUntil ? period(awareOn, awareUntil, speech) : (dayText(awareOn, speech) ?? '');
    case 5:
      return saidPersons(state, speech);
    case 6:
      return joined([conclusion === undefined ? '' : chosen('conclusion', [conclusion], speech), state.rationale]);
    case 7:
      return saidNotices(state, speech);
    default:
      return joined([state.measures, dayText(measuresTakenOn, speech)]);
  }
};

const oneDay = (n: number, { occurred, awareOn, awareUntil }: IncidentState): string | undefined => {
  if (n === 4) return awareUntil === undefined ? awareOn : undefined;
  return n === 3 && occurred !== undefined && 'day' in occurred ? occurred.day : undefined;
};

const titleOf = (n: number, key: (typeof registerItems)[number]['key'], { locale }: Speech): string =>
  locale.copies.items.title(n, locale.copies.items.titles[key]);

/**
 * The eight items of a record in the order of the Regulation, each with its words or with what is missing by name. A
 * text that names somebody is withheld, and is a gap too: the register says what happened, never to whom.
 */
export const itemsOf = (line: CopyLine, said: CopySaid, speech: Speech): readonly RegisterItem[] => {
  const state: IncidentState = line.values;
  const missing = missingRegisterItems(state);
  const withheld = said.withheld[line.reference] ?? [];
  const { registers, copies } = speech.locale;
  const gaps: Readonly<Record<string, string>> = registers.gaps;
  return registerItems.map(({ n, key, provision }) => {
    const lost = (wordsOf[n] ?? []).filter((column) => withheld.includes(column));
    const gap = missing.includes(n) ? gaps[`item${n}`] : undefined;
    const names = lost.map((column) => copies.items.withheld(speech.texts.columns[column] ?? column));
    const [text, day] = [saidItem(n, state, speech), oneDay(n, state)];
    const complete = gap === undefined && lost.length === 0;
    return {
      n,
      provision,
      title: titleOf(n, key, speech),
      text: joined([
        n === 7 && !complete && gap !== undefined ? '' : text,
        lost.length > 0 ? undefined : gap,
        ...names,
      ]),
      complete,
      ...(day !== undefined && complete ? { day } : {}),
    };
  });
};

/** Whether every item of a record is there, and none withheld. */
export const isComplete = ({ reference, values }: CopyLine, { withheld }: CopySaid): boolean =>
  missingRegisterItems(values).length === 0 && (withheld[reference] ?? []).length === 0;

export const itemTitles = (speech: Speech): readonly CellColumn[] =>
  registerItems.map(({ n, key }) => ({
    title: titleOf(n, key, speech),
    as: 'text',
    width: n === 3 || n === 4 || n === 5 ? 24 : 50,
  }));

export const itemCells = (line: CopyLine, said: CopySaid, speech: Speech): readonly Cell[] =>
  itemsOf(line, said, speech).map(({ text, day }) => (day === undefined ? { as: 'text', text } : { as: 'day', day }));
