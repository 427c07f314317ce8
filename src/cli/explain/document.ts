import { policyClause, policyClauseIds, provisionOf } from '../../company/clauses.ts';
import type { Company } from '../../company/company.ts';
import { lawAsOf, lawProvisionIds } from '../../law/provisions.ts';
import { sayPlace } from '../due/say-answer.ts';
import type { Speech } from '../due/speech.ts';
import { relianceOn } from './reliance.ts';
import { sayReliance } from './say-reliance.ts';

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');

/** Every provision and statement of the policy as one Markdown page, made from the same data as the rules. */
export const provisionsDocument = (speech: Speech, company: Company): string => {
  const { document } = speech.law.explain;
  const relied = relianceOn();
  const users = (id: Parameters<typeof relied.get>[0]): string =>
    (relied.get(id) ?? []).map((one) => sayReliance(speech, one)).join('<br>') || '–';
  const law = lawProvisionIds.map((id) => {
    const provision = provisionOf(company, id);
    const state = provision.confirmed ? document.read : document.toConfirm;
    const named = `[${sayPlace(speech, provision)}](${provision.link[speech.language]}) \`${id}\``;
    return [named, provision.shortTitle[speech.language], state, users(id)];
  });
  const policy = policyClauseIds.map((id) => {
    const { shortTitle, follows, law: cited } = policyClause(id);
    const sections = cited.map((one) => `\`${one}\``).join(', ') || '–';
    return [`\`${id}\``, shortTitle[speech.language], document.followed[follows], sections, users(id)];
  });
  return [
    `# ${document.title}`,
    document.intro,
    document.asOf(lawAsOf),
    table(document.columns, law),
    `## ${document.policy}`,
    table([...document.policyColumns, document.columns[3] ?? ''], policy),
  ].join('\n\n');
};
