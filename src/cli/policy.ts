import type { AskCommand } from './ask.ts';
import { type Speech, speechIn } from './due/speech.ts';
import type { Keeping } from './policy/keeping.ts';
import { type PolicyRow, policyRows } from './policy/rows.ts';

const wrong = 2;
const known = ['--json', '--missing', '--drift', '--help'];
const kinds = ['kept', 'assisted', 'said', 'outside', 'notYet'] as const satisfies readonly Keeping['kind'][];

const proofOf = ({ coverage }: Speech, keeping: Keeping): readonly string[] => {
  const proven = keeping.kind === 'notYet' ? keeping.rule : keeping.kind === 'outside' ? undefined : keeping;
  if (proven === undefined) return [];
  return [`       ${coverage.rule(proven.file)}`, `       ${coverage.test(proven.test.file, proven.test.name)}`];
};

const sayRow = (speech: Speech, { row, title, keeping, how, follows, drift }: PolicyRow): string =>
  [
    `${String(row).padStart(4)}  [${speech.coverage.kinds[keeping.kind]}] ${title}`,
    `       ${how}`,
    ...(drift === undefined ? [] : [`       ${speech.coverage.differs(drift)} ${follows}`]),
    ...proofOf(speech, keeping),
  ].join('\n');

const summaryOf = ({ coverage }: Speech, rows: readonly PolicyRow[]): string =>
  coverage.summary(
    kinds.map((kind) => `${rows.filter((one) => one.keeping.kind === kind).length} ${coverage.kinds[kind]}`).join(', '),
  );

const sayAll = (speech: Speech, rows: readonly PolicyRow[], shown: readonly PolicyRow[]): string => {
  const { coverage } = speech;
  const missing = rows.filter(({ keeping }) => keeping.kind === 'notYet');
  return [
    coverage.title,
    coverage.meaning,
    ...shown.map((row) => sayRow(speech, row)),
    summaryOf(speech, rows),
    [coverage.notYetTitle, ...missing.map(({ row, title }) => `  ${row}  ${title}`)].join('\n'),
  ].join('\n\n');
};

/**
 * `greffe policy`: each statement of the published policy, how it is kept, the rule and the test that prove it, and
 * where it says other than the law. What nobody can do yet is listed by name.
 */
export const policy: AskCommand = async ({ line, language, print, warn }) => {
  const at = line.indexOf('--lang');
  const lang = at < 0 ? undefined : (line[at + 1] ?? '');
  const speech = speechIn(lang === 'fr' || lang === 'en' ? lang : language);
  const options = line.filter((_, place) => at < 0 || (place !== at && place !== at + 1));
  const refuse = (text: string): number => {
    warn(text);
    return wrong;
  };
  if (lang !== undefined && lang !== speech.language) return refuse(speech.law.questionFaults.language(lang));
  const strange = options.find((one) => !known.includes(one));
  if (strange !== undefined)
    return refuse(`${speech.law.questionFaults.unexpected(strange)}\n\n${speech.coverage.help}`);
  if (options.includes('--help')) {
    print(speech.coverage.help);
    return 0;
  }
  const rows = policyRows(speech);
  const shown = rows.filter(
    ({ keeping, drift }) =>
      (!options.includes('--missing') || keeping.kind === 'notYet') &&
      (!options.includes('--drift') || drift !== undefined),
  );
  print(options.includes('--json') ? JSON.stringify(shown) : sayAll(speech, rows, shown));
  return 0;
};
