import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/company/scenarios.ts';
import type { Json } from './card-reading.ts';

/** One real account of an incident, as the public register of breaches has it. */
export interface Narrative {
  readonly id: string;
  readonly sublabel: string;
  readonly location: string;
  readonly individuals: string;
  readonly body: string;
}

/** The narratives of a folder, in the order of the file. Throws when the file is not there. */
export const readNarratives = (folder: string): readonly Narrative[] =>
  readFileSync(join(folder, 'breach-narratives.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Narrative);

/** The first row that fits says which choice a member of the staff would make on the card. */
const table: readonly (readonly [sublabel: RegExp, location: RegExp, scenario: Scenario])[] = [
  [/Hacking/, /Email/, 'credentialExposed'],
  [/Hacking/, /./, 'cyberattack'],
  [/Theft|Loss/, /Laptop|Portable|Desktop/, 'lostDevice'],
  [/Unauthorized/, /Email/, 'wrongRecipient'],
  [/Unauthorized/, /Paper/, 'misdirectedPost'],
  [/Unauthorized/, /Electronic Medical Record/, 'staffConsulted'],
  [/Unauthorized/, /Network Server/, 'wronglyShared'],
];

export const scenarioOf = ({ sublabel, location }: Narrative): Scenario =>
  table.find(([label, place]) => label.test(sublabel) && place.test(location))?.[2] ?? 'other';

/** What a member of the staff would type into the card: the choice, the account as it is, and how many persons. */
export const typedFor = (narrative: Narrative): Json => ({
  scenario: scenarioOf(narrative),
  told: narrative.body,
  ...(/^\d+$/.test(narrative.individuals) ? { persons_about: narrative.individuals } : {}),
});
