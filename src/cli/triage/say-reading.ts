import { provisionOf } from '../../company/clauses.ts';
import { microFuture } from '../../company/micro-future.ts';
import { type Locale, words } from '../../locales/index.ts';
import type { Language } from '../../ports/kept.ts';
import type { Message, Reading } from '../../triage/message.ts';
import { type Suggestion, suggest } from '../../triage/suggest.ts';
import type { Proposal } from '../../triage/types.ts';
import { sayPlace } from '../due/say-answer.ts';
import { speechIn } from '../due/speech.ts';

/** What was read of a message, and what it seems to be, as lines for a person. */
export const sayReading = (reading: Reading, language: Language): readonly string[] => {
  const say = words(language).triage;
  if (reading.kind === 'unreadable') return [`  ${say.unreadable[reading.because]}`];
  const { message } = reading;
  const { suggestions, writer } = suggest(message);
  return [
    `  ${say.from(sender(message), message.subject || say.noSubject)}`,
    `  ${say.language[message.language]}`,
    ...(message.autoSubmitted ? [`  ${say.automatic}`] : []),
    ...(message.sealed === undefined ? [] : [`  ${say.sealed[message.sealed]}`]),
    ...forwardLine(message, say),
    ...(writer.forWhom === 'another' ? [`  ${say.writesAs(say.capacities[writer.capacity])}`] : []),
    ...suggestions.flatMap((one) => sayOne(one, language)),
  ];
};

/** The address, with the name only beside it: a name can say anything. */
const sender = ({ from }: Message): string => (from.name === '' ? from.address : `${from.address} (${from.name})`);

const forwardLine = ({ forwardedFirst }: Message, say: Locale['triage']): readonly string[] =>
  forwardedFirst === undefined
    ? []
    : [`  ${say.forwarded(forwardedFirst.from?.address ?? '?', forwardedFirst.day ?? forwardedFirst.date)}`];

const sayOne = (suggestion: Suggestion, language: Language): readonly string[] => {
  const { triage: say, addin, law } = words(language);
  const { type, score, because, provisions, proposal, missing } = suggestion;
  const points = new Intl.NumberFormat(`${language}-CA`).format(score);
  const speech = speechIn(language);
  const places = provisions.map((id) => sayPlace(speech, provisionOf(microFuture, id)));
  const things = missing.map((thing) => say.missing[thing]);
  return [
    `  - ${addin.messageTypes[type]} (${[say.score(points), ...places].join(' · ')})`,
    ...because.map(({ says, reason }) => `      ${say.phrase(says.replace(/\s+/g, ' '), say.reasons[reason])}`),
    `      ${say.proposes(sayProposal(proposal, say, law.requestTypes))}`,
    ...(things.length > 0 ? [`      ${say.toAsk(things.join(', '))}`] : []),
  ];
};

const sayProposal = (
  proposal: Proposal,
  { records }: Locale['triage'],
  requestTypes: Locale['law']['requestTypes'],
): string =>
  proposal.record === 'request'
    ? records.request(proposal.types.map((type) => requestTypes[type]).join(', '))
    : records[proposal.record];
