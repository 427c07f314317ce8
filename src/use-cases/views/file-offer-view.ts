import type { Reference } from '../../registers/reference.ts';
import type { TaskLineView } from './task-view.ts';
import type { MyReportsView } from './views.ts';

/** Files that were sent, and the person’s own open reports to which they may go. */
export interface FileOfferView {
  readonly ticket: string;
  readonly names: readonly string[];
  readonly reports: MyReportsView['reports'];
  /** The person’s own tasks, to which they may go as well. */
  readonly tasks?: readonly TaskLineView[];
  /** Incidents for which a spreadsheet may be the list of persons to notify; for the officers alone. */
  readonly lists?: readonly Reference[];
}
