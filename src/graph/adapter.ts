import type { Log } from '../ports/log.ts';
import type { RegisterKey } from '../registers/index.ts';
import type { Answer } from './gateway/answer.ts';
import type { GraphGateway } from './gateway.ts';
import type { Place, Sites } from './places.ts';
import type { RowWords } from './row-words.ts';

export interface CaseFilesOptions {
  readonly gateway: GraphGateway;
  readonly sites: Sites;
  /** The words that managers read in the cells. */
  readonly words: RowWords;
  /** Our own application: what it wrote last is ours. */
  readonly appId: string;
  readonly log: Log;
}

/** What reading and writing share. */
export interface Adapter extends CaseFilesOptions {
  readonly caseFiles: () => Promise<Place>;
  readonly rows: (register: RegisterKey) => Promise<Place>;
  /** Takes note of an answer that makes what is known of the lists doubtful. */
  readonly saw: (answer: Answer) => void;
}
