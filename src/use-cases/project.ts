import { complaintDuties, defaultComplaintDutySettings } from '../law/complaint-duties.ts';
import { consentDuties } from '../law/consent-duties.ts';
import { formatDay } from '../law/day.ts';
import type { Duty } from '../law/duty.ts';
import { proofDuties } from '../law/identity-proof.ts';
import { minorDuties } from '../law/minor.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Act } from '../ledger/act.ts';
import { fold, type State } from '../ledger/fold.ts';
import { openingOf } from '../ledger/opening.ts';
import { isTombstone } from '../ledger/tombstone.ts';
import type { CaseFileDraft, ItemAt } from '../ports/case-files.ts';
import type { IndexedLine, IndexedRecord, OpenGrant } from '../ports/record-index.ts';
import { factsOfComplaint } from '../registers/complaints.ts';
import type { ConsentState } from '../registers/consents.ts';
import { dayIn } from '../registers/day-in.ts';
import { forgottenStage } from '../registers/forgotten.ts';
import { grantsIn, isStanding } from '../registers/grant-lines.ts';
import type { ProofLine } from '../registers/handing-columns.ts';
import { dutiesOfIncident, nextDue } from '../registers/incident-duties.ts';
import { type RegisterKey, registerOf } from '../registers/index.ts';
import { factsOfMinor } from '../registers/minors.ts';
import type { Reference } from '../registers/reference.ts';
import { dutiesOfRequest } from '../registers/request-duties.ts';
import type { Office } from './office.ts';
import { stageOf } from './stage.ts';

/** Proofs of identity that were destroyed here, of a record that came by mail. */
const proofsIn = ({ messageId, proofs }: State): readonly Duty<string>[] =>
  messageId === undefined || !Array.isArray(proofs)
    ? []
    : proofDuties(
        (proofs as readonly ProofLine[]).map(({ proofDestroyedOn, proofMailboxOn }) => ({
          destroyedOn: dayIn(proofDestroyedOn),
          leftMailboxOn: dayIn(proofMailboxOn),
        })),
      );

/** What is owed on a record today; a record without duties owes nothing. */
export const dutiesOf = (
  office: Office,
  register: RegisterKey,
  state: State,
  at: string = office.now(),
): readonly Duty<string>[] => [...ownDuties(office, register, state, at), ...proofsIn(state)];

const ownDuties = (office: Office, register: RegisterKey, state: State, at: string): readonly Duty<string>[] => {
  if (state.stage === forgottenStage) return [];
  switch (register) {
    case 'incidents':
      return dutiesOfIncident(state, montrealDay(at), office.company.promises.incidents);
    case 'requests':
      return dutiesOfRequest(state, montrealDay(at), office.company.promises.requestDays);
    case 'complaints': {
      const facts = factsOfComplaint(state);
      const days = office.company.promises.complaintDays;
      return facts ? complaintDuties(facts, montrealDay(at), { ...defaultComplaintDutySettings, days }) : [];
    }
    case 'minors': {
      const facts = factsOfMinor(state);
      return facts ? minorDuties(facts, montrealDay(at)) : [];
    }
    case 'consents': {
      const { expiresOn } = state as ConsentState;
      return consentDuties({ expiresOn: isClosed(register, state) ? undefined : dayIn(expiresOn) }, montrealDay(at));
    }
    default:
      // A record type without duties of its own owes nothing.
      return [];
  }
};

/**
 * The due day that case file and row show. It depends on the record alone, not on the day it is asked, so that a row
 * changes when its record does and at no other time: it is computed at the moment of the last act.
 */
const dueOf = (office: Office, register: RegisterKey, state: State, ledger: readonly Act[]): string | undefined => {
  // Who asks counts on the dates of the law and the policy; an incident has none, and is shown by the house's targets.
  const owed = dutiesOf(office, register, state, ledger.at(-1)?.at);
  const dated = register === 'incidents' ? owed : owed.filter((duty) => duty.by !== undefined);
  const due = isClosed(register, state) ? undefined : nextDue(dated);
  return due === undefined ? undefined : formatDay(due);
};

const isClosed = (register: RegisterKey, state: State): boolean =>
  registerOf(register).closed.some((stage) => stage === state.stage);

/** The tasks that stand open on a record, and those that came back to the officer. */
const openGrants = (state: State): readonly OpenGrant[] =>
  grantsIn(state)
    .filter((grant) => isStanding(grant) || grant.grantEnding === 'returned')
    .map((grant) => ({ oid: isStanding(grant) ? (grant.grantTo ?? '') : '', until: grant.grantUntil ?? '' }));

/** The line that lists and pages are made from. */
export const lineOf = (
  office: Office,
  register: RegisterKey,
  ledger: readonly Act[],
): Omit<IndexedLine, 'reference' | 'register' | 'acts'> & { readonly grants?: readonly OpenGrant[] } => {
  const state = fold(ledger);
  const due = dueOf(office, register, state, ledger);
  const grants = isClosed(register, state) ? [] : openGrants(state);
  return {
    stage: stageOf({ register, state }),
    open: registerOf(register).listed && !isClosed(register, state),
    ...(due ? { due } : {}),
    acceptedAt: openingOf(ledger)?.at ?? '',
    ...(grants.length > 0 ? { grants } : {}),
  };
};

/** What is to be written to SharePoint for a ledger, from where its item and row stand now. */
export const draftOf = (
  office: Office,
  reference: Reference,
  register: RegisterKey,
  ledger: readonly Act[],
  indexed: IndexedRecord | undefined,
): CaseFileDraft => {
  const state = fold(ledger);
  const due = dueOf(office, register, state, ledger);
  const at: ItemAt | undefined =
    indexed && !indexed.missing ? { itemId: indexed.itemId, etag: indexed.etag } : undefined;
  const rowAt: ItemAt | undefined = indexed?.row ? { itemId: indexed.row.itemId, etag: indexed.row.etag } : undefined;
  return {
    reference,
    register,
    ledger,
    state,
    ...(due ? { due } : {}),
    ...(at ? { at } : {}),
    ...(rowAt ? { rowAt } : {}),
    ...(isTombstone(ledger) ? { rowless: true } : {}),
  };
};
