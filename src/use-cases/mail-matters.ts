import { type RequestType, requestTypes } from '../law/request.ts';
import type { RegisterKey } from '../registers/index.ts';
import { type MailKind, mailKinds } from '../registers/mail-categories.ts';
import type { MessageType } from '../triage/types.ts';
import { typeRule } from '../triage/types.ts';

/** What a mail may be registered as: a request of a type, or one of the other records that come by mail. */
export type Matter = RequestType | 'complaint' | 'incident' | 'minorReport';

export const matters: readonly Matter[] = [...requestTypes, 'complaint', 'incident', 'minorReport'];

export const isMatter = (name: string): name is Matter => matters.some((matter) => matter === name);

/** The register of a matter. */
export const registerOfMatter = (matter: Matter): RegisterKey => {
  switch (matter) {
    case 'complaint':
      return 'complaints';
    case 'incident':
      return 'incidents';
    case 'minorReport':
      return 'minors';
    default:
      return 'requests';
  }
};

/** Registers whose records a mail may open. */
export const mailRegisters = ['requests', 'complaints', 'incidents', 'minors'] as const;

/** The kind of tag that a record of a register gives its mail. */
const kindOfRegister = (register: RegisterKey): MailKind | undefined => {
  switch (register) {
    case 'requests':
      return 'request';
    case 'complaints':
      return 'complaint';
    case 'incidents':
      return 'incident';
    case 'minors':
      return 'minor';
    default:
      return undefined;
  }
};

/** The kinds of tag of several records, in the order of the tags. */
export const kindsOfRecords = (records: readonly { readonly register: RegisterKey }[]): readonly MailKind[] =>
  mailKinds.filter((kind) => records.some(({ register }) => kindOfRegister(register) === kind));

/** The kind of tag of a label that triage gives; none for what is nothing of ours. */
export const kindOfLabel = (label: MessageType): MailKind | undefined => {
  const { record } = typeRule(label).proposal;
  if (record === 'request' || record === 'existing') return 'request';
  if (record === 'minorReport') return 'minor';
  if (record === 'complaint' || record === 'incident') return record;
  return label === 'question' ? 'question' : undefined;
};

/** The matters that a label proposes, the likeliest first. */
export const mattersOfLabel = (label: MessageType): readonly Matter[] => {
  const { proposal } = typeRule(label);
  if (proposal.record === 'request' || proposal.record === 'none') return proposal.types;
  return proposal.record === 'existing' ? [] : [proposal.record];
};
