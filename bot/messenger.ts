import type { Push } from '../src/ports/kept.ts';
import type { Messenger, PushOutcome } from '../src/ports/messenger.ts';
import { askerOf, isOfficer } from '../src/use-cases/asker.ts';
import { taskLine } from '../src/use-cases/my-tasks.ts';
import type { Office } from '../src/use-cases/office.ts';
import { isRefusal, type Refusal } from '../src/use-cases/outcome.ts';
import { receiptOf } from '../src/use-cases/receipt.ts';
import { verbOf } from '../src/use-cases/verbs/index.ts';
import { recordLine } from '../src/use-cases/worklist.ts';
import { additionCard } from './cards/addition.ts';
import { digestCard } from './cards/digest.ts';
import type { Card } from './cards/elements.ts';
import { missingCard } from './cards/missing.ts';
import { taskBackCard, taskGivenCard } from './cards/my-tasks.ts';
import { newRecordCard } from './cards/new-record.ts';
import { receiptCard } from './cards/receipt.ts';
import { referenceChangedCard } from './cards/reference-changed.ts';
import { refusedLaterCard } from './cards/refused-later.ts';
import { catchUpCard, reminderCard } from './cards/reminder.ts';
import { rowPutBackCard } from './cards/row-put-back.ts';
import { sealedHeadsCard } from './cards/sealed-heads.ts';
import { suspectedIncidentCard } from './cards/suspected-incident.ts';
import type { TabLink } from './cards/tab-link.ts';
import { named, type Speech } from './cards/words.ts';
import { logFault } from './host/faults.ts';
import type { Outgoing } from './host/outgoing.ts';
import { speechIn } from './turns/desk.ts';
import { knownTo, remember } from './turns/reach.ts';
import { putAwayEnded } from './turns/shown-details.ts';

type Message<K extends Push['message']['kind']> = Extract<Push['message'], { kind: K }>;

/** Why an act was refused afterwards, from what the outbox kept of it. */
const becauseOf = ({ words }: Speech, kept: string | undefined): string | undefined => {
  if (kept === undefined) return undefined;
  try {
    const refusal: Partial<Refusal> = JSON.parse(kept);
    return refusal.refused ? named(words.registers.refusals, refusal.refused) : undefined;
  } catch {
    return undefined;
  }
};

const refusedLater = (office: Office, speech: Speech, message: Message<'refusedLater'>): Card => {
  const command = office.kept.find(message.commandId);
  const because = becauseOf(speech, office.kept.refusalOf(message.commandId));
  return refusedLaterCard(speech, {
    reference: message.reference,
    verb: command?.verb ?? '',
    ...(because ? { because } : {}),
    columns: verbOf(command?.verb ?? '')?.input ?? {},
    input: command?.input ?? {},
  });
};

const receipt = (
  office: Office,
  speech: Speech,
  { to }: Push,
  message: Message<'receipt'>,
  name: string,
): Card | undefined => {
  const view = receiptOf(office, askerOf(office, { oid: to, name, language: speech.language }), message.reference);
  return isRefusal(view) ? undefined : receiptCard(speech, view);
};

/** The card of a task, for the colleague who holds it or the officer it came back to; undefined when it is neither’s. */
const taskCardFor = (
  office: Office,
  speech: Speech,
  { to }: Push,
  { kind, reference, grant }: Message<'task' | 'taskReturned' | 'taskNotReached'>,
): Card | undefined => {
  const asker = askerOf(office, { oid: to, name: '', language: speech.language });
  const line = taskLine(office, asker, reference, grant);
  if (!line) return undefined;
  return kind === 'task' ? taskGivenCard(speech, line) : taskBackCard(speech, line, kind);
};

/** Whether a button to the case file would open it for this person. */
const mayOpen = (office: Office, oid: string): boolean => isOfficer({ role: office.roster.roleOf(oid) });

/** The card of a push; undefined when what it speaks of is no longer there. */
const cardFor = (office: Office, link: TabLink, speech: Speech, push: Push, name: string): Card | undefined => {
  const { message } = push;
  switch (message.kind) {
    case 'newRecord': {
      const line = recordLine(office, message.reference);
      return line ? newRecordCard(speech, line, link) : undefined;
    }
    case 'receipt':
      return receipt(office, speech, push, message, name);
    case 'referenceChanged':
      return referenceChangedCard(speech, message);
    case 'refusedLater':
      return refusedLater(office, speech, message);
    case 'sealedHeads':
      return sealedHeadsCard(speech, message);
    case 'rowPutBack':
      return rowPutBackCard(speech, message);
    case 'missing':
      return missingCard(speech, message.reference);
    case 'reminder':
      return reminderCard(speech, message, mayOpen(office, push.to), link);
    case 'catchUp':
      return catchUpCard(speech, message, mayOpen(office, push.to), link);
    case 'digest':
      return digestCard(speech, message.digest, link);
    case 'addition':
      return additionCard(speech, message);
    case 'task':
    case 'taskReturned':
    case 'taskNotReached':
      return taskCardFor(office, speech, push, message);
    case 'suspectedIncident':
      return suspectedIncidentCard(speech, message);
    default:
      return message satisfies never;
  }
};

/**
 * Words of the office to one person, as cards in their private conversation, in the language they last used. Whoever
 * never met the bot is tried by object id, as the app may be installed for them by policy.
 */
export const createMessenger = (office: Office, outgoing: Outgoing, link: TabLink): Messenger => {
  const send = async (push: Push): Promise<PushOutcome> => {
    const { to, message } = push;
    const known = knownTo(office, to);
    const speech = speechIn(known?.language ?? 'fr');
    if (message.kind === 'taskReturned')
      await putAwayEnded(office, (...sent) => outgoing.send(...sent), message.reference);
    const card = cardFor(office, link, speech, push, known?.name ?? '');
    if (!card) return 'notReached';
    const replacing = message.kind === 'receipt' ? message.activityId : undefined;
    if (known?.address) return outgoing.send(known.address, card, replacing);
    const opened = await outgoing.open({ id: to, oid: to }, card);
    if (opened.address) {
      remember(office, { oid: to, name: '', language: speech.language }, { address: opened.address, memberSince: '' });
    }
    return opened.sent;
  };
  return {
    push: async (push) => {
      try {
        return await send(push);
      } catch (fault) {
        logFault(office.log, `bot push ${push.message.kind}`, fault, office.randomness(8));
        return 'unknown';
      }
    },
  };
};
