import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { AcknowledgementGiven } from '../ports/letters.ts';
import type { Reference } from '../registers/reference.ts';
import { clocksOfRequest } from '../registers/request-duties.ts';
import type { RequestState } from '../registers/requests.ts';
import { acceptCommand } from './accept.ts';
import { isOfficer } from './asker.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import { type Present, present } from './present.ts';
import { urgentContact } from './urgent-contact.ts';

/** A reply draft that waits in the privacy mailbox; nothing was sent. */
export interface DraftedView {
  readonly draftId: string;
  readonly fileName: string;
}

/**
 * Prepares the acknowledgement of a request as a reply draft in the privacy mailbox, in the requester's language, with
 * the letter attached. The officer reads and sends it; no clock stops (s. 32: nothing but the Commission extends it).
 */
export const acknowledgeRequest = async (
  office: Office,
  asker: Asker,
  reference: Reference,
): Promise<Outcome<DraftedView>> => {
  const record = isOfficer(asker) ? present(office, reference) : undefined;
  const { mailbox } = office;
  if (record?.register !== 'requests' || !mailbox) return { refused: 'notFound' };
  const state: RequestState = record.state;
  const found = await mailbox.find(state.messageId ?? '');
  const message = found.kind === 'found' ? found.item[0] : undefined;
  if (found.kind === 'later') return { refused: 'later' };
  const given = givenFor(office, record, state);
  if (!message || !given) return { refused: 'notFound' };
  const written = await office.letters.acknowledgement(given);
  if ('missing' in written) return { refused: 'gaps', gaps: written.missing.map((blank) => ({ gap: blank })) };
  const drafted = await mailbox.draftReply(message.id, written.letter);
  if (drafted.kind !== 'found') return { refused: drafted.kind };
  const noted = note(office, asker, reference, drafted.item.draftId);
  return isRefusal(noted) ? noted : { draftId: drafted.item.draftId, fileName: written.letter.fileName };
};

const note = (office: Office, { oid, role, name, language }: Asker, reference: Reference, draftId: string) =>
  acceptCommand(office, {
    id: office.sha256(`${reference}|acknowledge|${draftId}`),
    verb: 'acknowledge',
    actor: { oid, role, name },
    receivedAt: office.now(),
    reference,
    input: {},
    language,
  });

const givenFor = (office: Office, { reference }: Present, state: RequestState): AcknowledgementGiven | undefined => {
  const clocks = clocksOfRequest(state, office.company.promises.requestDays);
  if (!clocks || clocks.policyDue === undefined || !state.type) return undefined;
  const language = state.language === 'en' ? 'en' : 'fr';
  const officer = urgentContact(office);
  const { legalName } = office.company;
  return {
    language,
    reference,
    type: state.type,
    requester: state.requester ?? state.requesterAddress ?? '',
    receivedOn: formatDay(clocks.receivedOn),
    today: formatDay(montrealDay(office.now())),
    policyDue: formatDay(clocks.policyDue),
    ...(clocks.statutoryDue === undefined ? {} : { statutoryDue: formatDay(clocks.statutoryDue) }),
    officer: { ...officer, title: officer.title[language] },
    company: legalName,
  };
};
