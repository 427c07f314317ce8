import type { Locale } from '../../locales/index.ts';
import { askable } from './fields.ts';
import type { QuestionFault } from './read-question.ts';

/** What is wrong, why it matters and what to do: one plain sentence or two. */
export const sayFault = ({ questionFaults: say }: Locale['law'], found: QuestionFault): string => {
  switch (found.fault) {
    case 'notAQuestion':
      return say.notAQuestion;
    case 'register':
      return say.register(found.given, askable.join(', '));
    case 'missing':
      return say.missing(found.field);
    case 'unknownFact':
      return say.unknownFact(found.field, found.known.join(', '));
    case 'notInList':
      return say.notInList(found.field, found.given, found.known.join(', '));
    case 'order':
      return say.order(found.field, found.after);
    case 'notAFlag':
    case 'notAMoment':
    case 'noOffset':
    case 'outOfRange':
      return say[found.fault](found.field, found.given);
    default:
      return found satisfies never;
  }
};
