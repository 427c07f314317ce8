import { endedHolders } from '../../src/use-cases/my-tasks.ts';
import type { Office } from '../../src/use-cases/office.ts';
import { taskPutAwayCard } from '../cards/my-tasks.ts';
import type { Outgoing } from '../host/outgoing.ts';
import { speechIn, type Visit } from './desk.ts';
import { knownTo } from './reach.ts';

/** Cards of one person that are remembered for one record. */
const mostCards = 20;

/** The mark under which stand the cards that show a holder something of a record; it names neither. */
const markOf = (office: Office, oid: string, reference: string): string =>
  `details|${office.sha256(`${oid}|${reference}`)}`;

const cardsUnder = (office: Office, mark: string): readonly string[] =>
  (office.kept.mark(mark) ?? '').split('\n').filter((id) => id !== '');

/** Remembers that a card shows the holder of a task something of the record, to take it back when it is over. */
export const noteDetails = ({ office, asker }: Visit, reference: string, cardId: string): void => {
  const mark = markOf(office, asker.oid, reference);
  const before = cardsUnder(office, mark);
  if (!before.includes(cardId)) office.kept.setMark(mark, [...before, cardId].slice(-mostCards).join('\n'));
};

interface Whose {
  readonly oid: string;
  readonly reference: string;
}

/**
 * Puts away what cards show a person of a record: each becomes one without details, save the one that is just being
 * answered. A card that cannot be reached is gone with its conversation.
 */
export const putAway = async (
  office: Office,
  send: Outgoing['send'],
  { oid, reference }: Whose,
  except?: string,
): Promise<void> => {
  const mark = markOf(office, oid, reference);
  const cards = cardsUnder(office, mark);
  if (cards.length === 0) return;
  office.kept.setMark(mark, '');
  const known = knownTo(office, oid);
  if (known?.address === undefined) return;
  const card = taskPutAwayCard(speechIn(known.language), reference);
  for (const id of cards) if (id !== except) await send(known.address, card, id);
};

/** The same for everybody whose task on a record is over. */
export const putAwayEnded = async (office: Office, send: Outgoing['send'], reference: string): Promise<void> => {
  for (const oid of endedHolders(office, reference)) await putAway(office, send, { oid, reference });
};
