import type { ReceiptView } from '../../src/use-cases/views/views.ts';
import { caution, group, plain, say, subheading } from './build.ts';
import type { Element } from './elements.ts';
import { choiceWord, citation, named, type Speech } from './words.ts';

/** What a person who spoke would write: a text to copy, with what is known of them already in it. */
const letter = (speech: Speech, { request, officer }: ReceiptView): readonly string[] => {
  if (!request) return [];
  const { writing } = speech.words.staff;
  const [provision] = request.provisions;
  const what = choiceWord(speech, 'requests', 'type', request.type);
  const under = provision === undefined ? what : `${what} (${citation(speech, provision)})`;
  return [
    writing.to(officer.name, request.company, officer.email),
    writing.subject(under),
    named(writing.asks, request.type),
    writing.which,
    writing.name(request.requester),
    writing.reach(request.requesterAddress),
    writing.signed,
  ];
};

/** Whether the clock of a request that was passed on runs; where it does not, the help that s. 30 asks of us. */
export const requestHelp = (speech: Speech, view: ReceiptView): readonly Element[] => {
  const { writing, kept } = speech.words.staff;
  const state = view.request?.writing;
  switch (state) {
    case undefined:
      return [];
    case 'there':
      return [say(kept.written)];
    case 'spokenCounts':
      return [say(kept.spokenCounts)];
    case 'needed':
      return [
        subheading(writing.title),
        caution(writing.why),
        say(writing.mustSay),
        say(writing.how),
        group(
          letter(speech, view).map((line) => plain(line)),
          'emphasis',
        ),
        say(writing.after),
      ];
    default:
      return state satisfies never;
  }
};
