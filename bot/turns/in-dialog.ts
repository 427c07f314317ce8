import { isOfficer } from '../../src/use-cases/asker.ts';
import type { Card } from '../cards/elements.ts';
import type { Answer, Heard, Line } from '../host/heard.ts';
import { inTime } from '../host/in-time.ts';
import type { Outgoing } from '../host/outgoing.ts';
import type { Visit } from './desk.ts';
import { enter, isEntry } from './entries.ts';
import { takeHandOver } from './hand-over.ts';
import { showHanding } from './handing.ts';
import { handAct, isOfficerAct } from './officer-acts.ts';
import { press } from './press.ts';
import { showCaseFile } from './reading.ts';

type Dialog = Extract<Heard, { kind: 'dialog' }>;

/** Milliseconds that the card beneath may take while a dialog waits for its answer. */
const renewalMs = 1_000;
/** Verbs whose answer shows a password: they are taken here alone. */
const handsOver: readonly string[] = ['noteHandOver', 'handOverGo'];

/** The card beneath a dialog, which is still to be seen when it ends. */
interface Beneath {
  readonly outgoing: () => Outgoing;
  readonly line: Line;
}

/** Whether the card beneath could be put in its present state. */
const renew = async ({ outgoing, line }: Beneath, card: Card, cardId: string | undefined): Promise<boolean> =>
  cardId !== undefined && (await outgoing().send(line.address, card, cardId)) === 'sent';

/** What was handed in is on file: the dialog ends with a word, and the card beneath shows what became of it. */
const ended = async (beneath: Beneath, cardId: string | undefined, card: Card, notice: string): Promise<Answer> =>
  (await renew(beneath, card, cardId)) ? { notice } : { card };

/**
 * A dialog of one person. What is handed in ends it with a word, and the card beneath shows what became of it; where
 * that card cannot be reached, or others see it, it is shown in the dialog itself. Anything else goes on in the dialog.
 */
export const takeDialog = async (visit: Visit, heard: Dialog, beneath: Beneath): Promise<Answer> => {
  const { verb, entered, cardId, scope } = heard;
  const isAlone = scope === 'personal';
  const { saved } = visit.speech.words.bot.officerForm;
  if (isAlone && handsOver.includes(verb) && isOfficer(visit.asker)) {
    const answer = await takeHandOver(visit, entered);
    // The password is in the dialog; the card beneath shows that a file was made.
    if (answer && 'fleeting' in answer) await inTime(renew(beneath, showHanding(visit, entered), cardId), renewalMs);
    return answer;
  }
  if (isAlone && isOfficerAct(verb) && isOfficer(visit.asker)) {
    const acted = await handAct(visit, verb, entered);
    if ('card' in acted) return { card: acted.card };
    return ended(beneath, cardId, showCaseFile(visit, acted.reference, saved), saved);
  }
  if (isAlone && isEntry(verb)) {
    const { card, kept } = await enter(visit, verb, entered, cardId);
    return kept ? ended(beneath, cardId, card, visit.speech.words.bot.officerForm.entered) : { card };
  }
  return { card: await press(visit, { verb, entered }) };
};
