import type { Scenario } from '../../company/scenarios.ts';
import type { StaffWord } from './words-of-staff.ts';

/** What somebody of the staff means by what they wrote; `none`: nothing that is done here. */
export const intents = [
  'reportIncident',
  'passRequest',
  'passComplaint',
  'reportMinor',
  'myReports',
  'worklist',
  'policyQuestion',
  'help',
  'none',
] as const;
export type Intent = (typeof intents)[number];

/** What is told and not asked: it has rules of its own. */
export type Told = Exclude<Intent, 'policyQuestion' | 'none'>;

/** Things that mean something when all of them are said, in whatever order. */
export interface Rule {
  readonly intent: Told;
  readonly all: readonly StaffWord[];
  readonly weight: number;
}

const means = (intent: Told, weight: number, ...alls: readonly (readonly StaffWord[])[]): readonly Rule[] =>
  alls.map((all) => ({ intent, all, weight }));

export const rules: readonly Rule[] = [
  ...means(
    'reportIncident',
    6,
    ['lost', 'device'],
    ['stolen', 'device'],
    ['stolen', 'papers'],
    ['lost', 'papers', 'printer'],
    ['sent', 'wrong', 'recipient'],
    ['sent', 'papers', 'everybody'],
    ['wrong', 'papers', 'openTo'],
    ['openTo', 'everybody'],
    ['copied', 'everybody'],
    ['copied', 'papers'],
    ['everybody', 'papers', 'lost'],
    ['sent', 'recipient', 'wrong', 'papers'],
    ['clicked', 'fishy'],
    ['clicked', 'link', 'fishy'],
    ['password', 'exposed'],
    ['snooped', 'papers'],
    ['looked', 'snooped'],
    ['trashed', 'papers'],
    ['attacked', 'supplier'],
    ['attacked', 'account'],
    ['fishy', 'account'],
    ['attacked'],
    ['reportIt', 'incidentWord'],
  ),
  ...means(
    'reportIncident',
    5,
    ['lost', 'papers'],
    ['sent', 'wrong'],
    ['wrong', 'recipient'],
    ['clicked', 'link'],
    ['phishing'],
    ['incidentWord'],
    ['copied', 'wrong'],
    ['printer', 'papers'],
  ),
  ...means(
    'reportIncident',
    4,
    ['snooped'],
    ['copied', 'sent'],
    ['stolen'],
    ['reportIt'],
    ['blunder', 'sent'],
    ['fishy'],
  ),
  ...means(
    'passRequest',
    6,
    ['somebody', 'wants', 'seeIt'],
    ['somebody', 'wants', 'changeIt'],
    ['somebody', 'wants', 'eraseIt'],
    ['somebody', 'withdraws'],
    ['requestWord', 'receivedIt'],
  ),
  ...means('passRequest', 4, ['withdraws'], ['requestWord'], ['somebody', 'eraseIt'], ['somebody', 'changeIt']),
  ...means('passRequest', 3, ['wants', 'seeIt']),
  ...means('passComplaint', 8, ['somebody', 'complaintWord'], ['complaintWord', 'receivedIt']),
  ...means('passComplaint', 6, ['complaintWord']),
  ...means('reportMinor', 7, ['minorWord', 'foundIt']),
  ...means('reportMinor', 5, ['minorWord']),
  ...means(
    'myReports',
    8,
    ['mine', 'reportNoun', 'standing'],
    ['iReported', 'standing'],
    ['iDid', 'reportNoun', 'standing'],
  ),
  ...means(
    'myReports',
    7,
    ['mine', 'reportNoun'],
    ['iReported'],
    ['reportNoun', 'standing'],
    ['mine', 'reports', 'standing'],
  ),
  ...means('worklist', 7, ['dueNow']),
  ...means('help', 8, ['howTo']),
  ...means('help', 5, ['helpWord']),
  ...means('help', 2, ['greeting']),
];

/** What an incident seems to be, the plainest first. */
export const scenarios: readonly (readonly [Scenario, readonly StaffWord[]])[] = [
  ['cyberattack', ['attacked']],
  ['cyberattack', ['phishing']],
  ['cyberattack', ['clicked', 'fishy']],
  ['cyberattack', ['clicked', 'link']],
  ['credentialExposed', ['password', 'exposed']],
  ['lostDevice', ['lost', 'device']],
  ['lostDevice', ['stolen', 'device']],
  ['misdirectedPost', ['sent', 'wrong', 'post']],
  ['misdirectedPost', ['post', 'wrong']],
  ['wrongRecipient', ['sent', 'wrong']],
  ['wrongRecipient', ['wrong', 'recipient']],
  ['wrongRecipient', ['copied']],
  ['wronglyShared', ['openTo', 'everybody']],
  ['wronglyShared', ['wrong', 'openTo']],
  ['staffConsulted', ['snooped']],
];
