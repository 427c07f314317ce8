import type { Card } from '../cards/elements.ts';
import { groupRedirectCard } from '../cards/group-redirect.ts';
import type { Heard, Line } from '../host/heard.ts';
import type { Outgoing } from '../host/outgoing.ts';
import type { Visit } from './desk.ts';
import { meantBy } from './free-words.ts';
import { pressToShow } from './press.ts';
import { knownTo, remember } from './reach.ts';
import { showForm } from './reading.ts';

/** What was asked for in front of others, to be shown in private; whatever would write something is asked again there. */
const askedFor = (visit: Visit, heard: Heard): Card | undefined => {
  // The card that was pressed stays where others see it: what is shown stands in another.
  if (heard.kind === 'action') return pressToShow(visit, { verb: heard.verb, entered: heard.entered });
  if (heard.kind !== 'text') return undefined;
  return meantBy(visit, heard.text);
};

const isReportForm = ({ actions }: Card): boolean =>
  actions.some((action) => action.type === 'Action.Execute' && action.verb === 'reportIncident');

/**
 * In a group everybody reads: the answer there says only that it goes on in private, and what was asked for is sent to
 * the person's own conversation, which is opened when it is not known yet. Nothing that was typed is repeated.
 */
export const goPrivate = async (
  visit: Visit,
  heard: Heard,
  { outgoing, line, since }: { readonly outgoing: Outgoing; readonly line: Line; readonly since: string },
): Promise<Card> => {
  const { office, asker, speech } = visit;
  const card = askedFor(visit, heard) ?? showForm(visit);
  const address = knownTo(office, asker.oid)?.address;
  const opened = address
    ? { sent: await outgoing.send(address, card) }
    : await outgoing.open({ id: heard.speaker.teamsId, oid: heard.speaker.oid }, card, line.address);
  if ('address' in opened && opened.address) {
    const { oid, name, language } = asker;
    remember(office, { oid, name, language }, { address: opened.address, memberSince: since });
  }
  return groupRedirectCard(speech, opened.sent === 'sent', isReportForm(card) ? 'form' : 'shown');
};
