import type { ReactElement } from 'react';
import { listedKeys } from '../../src/registers/index.ts';
import type { MonthSheetView } from '../../src/use-cases/views/trends-view.ts';
import { longDay } from '../ui/days.ts';
import { named, type Speech } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { kindWord } from './column-word.ts';
import type { RegisterKey } from './filters.ts';
import { monthWord, numberWord } from './in-words.ts';

type Merged = MonthSheetView['standing'];

/**
 * The page of the month: on paper alone, black on white whatever the theme, and the only thing of the tab that prints.
 * Its numbers were merged by the office before they came here.
 */
export const MonthSheet = ({ sheet }: { readonly sheet: MonthSheetView }): ReactElement => {
  const speech = useSpeech();
  const { language, words } = speech;
  const { tab } = words.addin;
  const say = tab.trends.sheet;
  const columns = { late: say.late, soon: say.soon, other: say.other };
  return (
    <article className="sheet" lang={language === 'fr' ? 'fr-CA' : 'en-CA'}>
      <h1>{say.title(monthWord(sheet.month, language, 'long'))}</h1>
      <p>{say.asOf(longDay(sheet.today, language))}</p>
      <Received received={sheet.received} />
      <Counts title={say.answered} none={say.noneAnswered} counts={sheet.answered} names={tab.trends.bands} />
      <Counts
        title={say.now(longDay(sheet.today, language))}
        none={say.noneOpen}
        counts={sheet.standing}
        names={columns}
      />
      {sheet.intake ? (
        <p>
          {say.intake(
            sheet.intake.waiting === 'few' ? say.fewNumber : numberWord(sheet.intake.waiting, language),
            longDay(sheet.intake.oldestOn, language),
          )}
        </p>
      ) : undefined}
      <p className="note">{say.note}</p>
    </article>
  );
};

/** Names of what was merged into one row or column. */
const together = (names: readonly string[]): string => names.join(', ');

interface CountsProps {
  readonly title: string;
  readonly none: string;
  readonly counts: Merged;
  readonly names: object;
}

const Counts = ({ title, none, counts, names }: CountsProps): ReactElement => {
  const speech = useSpeech();
  const { tab } = speech.words.addin;
  return (
    <section>
      <h2>{title}</h2>
      {counts.few ? (
        <p>{tab.trends.sheet.few}</p>
      ) : counts.total === 0 ? (
        <p>{none}</p>
      ) : (
        <CountsTable counts={counts} names={names} />
      )}
    </section>
  );
};

const CountsTable = ({
  counts,
  names,
}: {
  readonly counts: Extract<Merged, { few: false }>;
  readonly names: object;
}): ReactElement => {
  const speech = useSpeech();
  const { tab } = speech.words.addin;
  const number = (count: number | undefined): string => numberWord(count ?? 0, speech.language);
  const filled = counts.rows
    .map((row, place) => ({ row, place }))
    .filter(({ place }) => (counts.rowTotals[place] ?? 0) > 0);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{tab.register}</th>
          {counts.columns.map((column) => (
            <th key={column.join()} scope="col" className="number">
              {together(column.map((one) => named(names, one)))}
            </th>
          ))}
          <th scope="col" className="number">
            {tab.trends.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {filled.map(({ row, place }) => (
          <tr key={row.join()}>
            <th scope="row">{together(row.map((one) => named(tab.registers, one)))}</th>
            {counts.columns.map((column, at) => (
              <td key={column.join()} className="number">
                {number(counts.cells[place]?.[at])}
              </td>
            ))}
            <td className="number">{number(counts.rowTotals[place])}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{tab.trends.total}</th>
          {counts.columns.map((column, at) => (
            <td key={column.join()} className="number">
              {number(counts.columnTotals[at])}
            </td>
          ))}
          <td className="number">{number(counts.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
};

const partWord = (speech: Speech, whole: string, part: string): string => {
  const register: RegisterKey | undefined = listedKeys.find((key) => key === whole);
  const { registers, trends } = speech.words.addin.tab;
  const kind = register ? kindWord(speech, register, part) : part;
  return kind === '' ? `${named(registers, whole)} (${trends.noKind})` : kind;
};

/** What lies in one block of kinds. */
const partsInWords = (speech: Speech, parts: readonly { readonly whole: string; readonly part: string }[]): string =>
  together(parts.map(({ whole, part }) => partWord(speech, whole, part)));

const Received = ({ received }: Pick<MonthSheetView, 'received'>): ReactElement => {
  const speech = useSpeech();
  const { tab } = speech.words.addin;
  const say = tab.trends.sheet;
  const number = (count: number): string => numberWord(count, speech.language);
  const shown = 'few' in received ? [] : received.filter(({ records }) => records > 0);
  return (
    <section>
      <h2>{say.received}</h2>
      {'few' in received ? <p>{say.few}</p> : shown.length === 0 ? <p>{say.noneReceived}</p> : undefined}
      {shown.length > 0 ? (
        <table>
          <tbody>
            {shown.map(({ wholes, records, parts }) => (
              <tr key={wholes.join()}>
                <th scope="row">
                  <strong>{together(wholes.map((one) => named(tab.registers, one)))}</strong>
                  <span className="parts">
                    {parts
                      .filter((part) => part.records > 0 && parts.length > 1)
                      .map((part) => say.block(partsInWords(speech, part.parts), number(part.records)))
                      .join(' · ')}
                  </span>
                </th>
                <td className="number">{number(records)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : undefined}
    </section>
  );
};
