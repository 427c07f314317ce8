import { isOfficer } from '../../src/use-cases/asker.ts';
import type { Card } from '../cards/elements.ts';
import type { Answer, Heard, Line } from '../host/heard.ts';
import type { Outgoing } from '../host/outgoing.ts';
import type { Visit } from './desk.ts';
import { handAct, isOfficerAct } from './officer-acts.ts';
import { press } from './press.ts';
import { showCaseFile } from './reading.ts';

type Dialog = Extract<Heard, { kind: 'dialog' }>;

/** The card beneath a dialog, which is still to be seen when it ends. */
interface Beneath {
  readonly outgoing: () => Outgoing;
  readonly line: Line;
}

/** Whether the card beneath could be put in its present state. */
const renew = async ({ outgoing, line }: Beneath, card: Card, cardId: string | undefined): Promise<boolean> =>
  cardId !== undefined && (await outgoing().send(line.address, card, cardId)) === 'sent';

/**
 * A dialog of one person. An officer's act ends it with a word, and the case file beneath shows what became of it; where
 * that card cannot be reached, the case file is shown in the dialog itself. Anything else goes on in the dialog.
 */
export const takeDialog = async (visit: Visit, heard: Dialog, beneath: Beneath): Promise<Answer> => {
  const { verb, entered, cardId, scope } = heard;
  if (!isOfficer(visit.asker) || !isOfficerAct(verb) || scope !== 'personal')
    return { card: await press(visit, { verb, entered }) };
  const acted = await handAct(visit, verb, entered);
  if ('card' in acted) return { card: acted.card };
  const { saved } = visit.speech.words.bot.officerForm;
  const card = showCaseFile(visit, acted.reference, saved);
  return (await renew(beneath, card, cardId)) ? { notice: saved } : { card };
};
