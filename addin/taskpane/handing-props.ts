import type { HandingView } from '../../src/use-cases/views/handing-view.ts';
import type { Api } from '../ui/api.ts';
import type { HandingWords } from './words/handing-topics.ts';

/** What every part needs that lets something leave a case file, or destroys something in it. */
export interface HandingProps {
  readonly api: Api;
  readonly view: HandingView;
  readonly words: HandingWords;
  /** Something was done: the record went on. */
  readonly onDone: () => void;
}
