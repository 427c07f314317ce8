import type { PersonsView } from '../../src/use-cases/views/persons-view.ts';
import type { Api } from '../ui/api.ts';
import type { PersonsWords } from './words/persons-words.ts';

/** What each part of the list works with. */
export interface PersonsPart {
  readonly api: Api;
  readonly view: PersonsView;
  readonly words: PersonsWords;
  readonly onDone: () => void;
}
