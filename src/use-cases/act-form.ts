import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import type { Columns } from '../registers/column.ts';
import type { Reference } from '../registers/reference.ts';
import { isOfficer } from './asker.ts';
import type { Asker, Office } from './office.ts';
import { openCaseFile } from './open-case-file.ts';
import { isRefusal, type Outcome } from './outcome.ts';
import { askedOf, verbOf } from './verbs/index.ts';
import type { ActFormView } from './views/act-form-view.ts';
import type { CaseFileView } from './views/views.ts';

export interface ActWanted {
  readonly reference: Reference;
  readonly verb: string;
  /** Of a correction: the column that is put right. */
  readonly column?: string | undefined;
}

type Act = Pick<CaseFileView['next'][number], 'ticket' | 'gaps'>;

const actOf = ({ next, correct }: CaseFileView, { verb, column }: ActWanted): Act | undefined => {
  if (correct?.verb !== verb) return next.find((one) => one.verb === verb);
  return correct.columns.some((key) => key === column) ? { ticket: correct.ticket, gaps: [] } : undefined;
};

/** Of a correction one column, which must be answered, and the reason. */
const columnsOf = ({ verb, column }: ActWanted, { values }: CaseFileView): Columns => {
  const input = verbOf(verb)?.input ?? {};
  if (column === undefined) return askedOf(verb, values);
  const chosen = Object.entries(input).filter(([key]) => key === column || key === 'why');
  return Object.fromEntries(chosen.map(([key, one]) => [key, { ...one, required: true }]));
};

/**
 * The form of one act on a record, for the officer and deputies: the columns that it asks for, with what is known in
 * them. Refuses an act that the record’s stage does not allow.
 */
export const actForm = (office: Office, asker: Asker, wanted: ActWanted): Outcome<ActFormView> => {
  if (!isOfficer(asker)) return { refused: 'notFound' };
  const view = openCaseFile(office, asker, wanted.reference);
  if (isRefusal(view)) return view;
  const act = actOf(view, wanted);
  if (!act) return { refused: 'wrongStage' };
  const columns = columnsOf(wanted, view);
  const known: Readonly<Record<string, unknown>> = { ...view.proposed, ...view.values };
  return {
    reference: view.reference,
    register: view.register,
    verb: wanted.verb,
    ...act,
    seen: view.timeline.at(-1)?.n ?? 0,
    today: formatDay(montrealDay(office.now())),
    columns,
    values: Object.fromEntries(Object.keys(columns).flatMap((key) => (key in known ? [[key, known[key]]] : []))),
    systems: view.systems,
  };
};
