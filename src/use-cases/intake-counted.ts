import { intakeOf } from './intake.ts';
import type { Asker, Office } from './office.ts';
import type { IntakeView } from './views/intake-view.ts';

/** Number and age of what waits to be sorted: the mails themselves are for the officers' own list. */
export const intakeCounted = (office: Office, asker: Asker): Omit<IntakeView, 'entries'> | undefined => {
  const intake = intakeOf(office, asker);
  if (!intake) return undefined;
  const { entries: _, ...counted } = intake;
  return counted;
};
