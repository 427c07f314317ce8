import { conclusions, publicNoticeGrounds } from '../../law/incident.ts';
import { ageBands, consentGivers } from '../../law/minor.ts';
import { requestTypes } from '../../law/request.ts';

/** What may be asked about. */
export const askable = ['incidents', 'requests', 'complaints', 'minors'] as const;
export type Askable = (typeof askable)[number];

/** A moment is a civil day in Montréal, or an instant with its offset, which is then a day in Montréal. */
export type Field =
  | { readonly kind: 'moment'; readonly of: readonly Askable[] }
  | { readonly kind: 'flag'; readonly of: readonly Askable[] }
  | { readonly kind: 'choice'; readonly of: readonly Askable[]; readonly choices: readonly string[] };

const moment = <const O extends readonly Askable[]>(...of: O) => ({ kind: 'moment', of }) as const;
const flag = <const O extends readonly Askable[]>(...of: O) => ({ kind: 'flag', of }) as const;
const choice = <const C extends readonly string[], const O extends readonly Askable[]>(choices: C, ...of: O) =>
  ({ kind: 'choice', of, choices }) as const;

/** Every fact that may be given, under the name it has in JSON. A new one is one line here, and its use in `facts`. */
export const fields = {
  type: choice(requestTypes, 'requests'),
  received: moment('incidents', 'requests', 'complaints', 'minors'),

  spoken: flag('requests'),
  writtenOn: moment('requests'),
  thirdPartyAskedOn: moment('requests'),
  applicantInformedOn: moment('requests'),
  thirdPartyNewDue: moment('requests'),
  commissionAppliedOn: moment('requests'),
  commissionExtendedTo: moment('requests'),
  answeredOn: moment('requests', 'complaints'),
  outcome: choice(['granted', 'partlyGranted', 'refused', 'notHeld'], 'requests'),
  disagreementFiledOn: moment('requests'),
  finalDecisionOn: moment('requests'),
  identityOn: moment('requests'),
  copySentOn: moment('requests'),
  recipientsToldOn: moment('requests'),
  contested: flag('requests'),
  helpAskedOn: moment('requests'),
  helpGivenOn: moment('requests'),
  ceasedOn: moment('requests'),
  postedOn: moment('requests'),
  referredOn: moment('requests'),

  infoRequestedOn: moment('complaints'),
  infoReceivedOn: moment('complaints'),
  extensionSentOn: moment('complaints'),
  extensionNewDue: moment('complaints'),
  allegesIncident: flag('complaints'),
  incidentOpenedOn: moment('complaints'),
  isRequest: flag('complaints'),
  requestOpenedOn: moment('complaints'),

  awareOn: moment('incidents'),
  awareUntil: moment('incidents'),
  officerConsultedOn: moment('incidents'),
  conclusion: choice(conclusions, 'incidents'),
  concludedOn: moment('incidents'),
  measuresOn: moment('incidents'),
  caiNoticeSentOn: moment('incidents'),
  supplementSince: moment('incidents'),
  personsNoticeOn: moment('incidents'),
  publicNoticeGround: choice(publicNoticeGrounds, 'incidents'),
  publicNoticeOn: moment('incidents'),
  heldFor: choice(['us', 'clientEnterprise'], 'incidents', 'requests'),
  clientToldOn: moment('incidents'),

  age: choice(ageBands, 'minors'),
  consentBy: choice(consentGivers, 'minors'),
  destroyedOn: moment('minors'),
  authorizationAskedOn: moment('minors'),
  authorizationAnswer: choice(['given', 'refused'], 'minors'),
  authorizationAnsweredOn: moment('minors'),
  heldUntil: moment('minors'),
} as const satisfies Readonly<Record<string, Field>>;
export type FieldName = keyof typeof fields;

/** The names of the facts that a register takes. */
export const fieldsOf = (register: Askable): readonly FieldName[] =>
  fieldNames.filter((name) => (fields[name].of as readonly Askable[]).includes(register));

const isFieldName = (name: string): name is FieldName => Object.hasOwn(fields, name);
export const fieldNames: readonly FieldName[] = Object.keys(fields).filter(isFieldName);

// `--info-requested`, `infoRequestedOn` and `--aware-on` are the same to whoever types.
const plain = (name: string): string => name.replaceAll(/[-_]/g, '').toLowerCase();

const byPlainName = new Map(
  fieldNames.flatMap((name) => [[plain(name), name] as const, [plain(name).replace(/on$/, ''), name] as const]),
);

/** The fact that somebody means by a name, with or without hyphens and its last *on*. */
export const fieldNamed = (name: string): FieldName | undefined => byPlainName.get(plain(name));
