import { formatDay } from '../law/day.ts';
import { montrealDay } from '../law/montreal.ts';
import { isOfficer } from './asker.ts';
import type { Asker, Office } from './office.ts';
import type { Outcome } from './outcome.ts';
import { mintTicket } from './ticket.ts';
import { entryVerbs, verbOf } from './verbs/index.ts';
import { passOnVerbs } from './verbs/pass-on.ts';
import type { EntryFormView } from './views/entry-form-view.ts';

/**
 * The form by which a record is entered: its ticket, and the columns that it asks for. Refuses a verb that opens no
 * record, and one that this person may not use, as one that does not exist.
 */
export const entryForm = (office: Office, asker: Asker, name: string): Outcome<EntryFormView> => {
  const verb = verbOf(name);
  if (verb?.creates !== 'always') return { refused: 'notFound' };
  if (verb.who !== 'anybody' && !(verb.who === 'officers' && isOfficer(asker))) return { refused: 'notFound' };
  return {
    verb: verb.verb,
    register: verb.register,
    ticket: mintTicket(office, verb.verb, asker.oid),
    today: formatDay(montrealDay(office.now())),
    columns: verb.input,
    systems: office.company.systems.map(({ key, name: title }) => ({ key, title })),
  };
};

/** What this person may enter by hand, by verb: staff pass on and report, the officer has the registers' own forms. */
export const entriesFor = (asker: Asker): readonly string[] =>
  entryVerbs
    .filter((verb) => (isOfficer(asker) ? !passOnVerbs.includes(verb) : verb.who === 'anybody'))
    .map(({ verb }) => verb);
