import { readying } from '../triage/asked/readying.ts';
import { type Intent, understand } from '../triage/asked/understand.ts';
import { askPolicy } from './ask-policy.ts';
import { isOfficer } from './asker.ts';
import type { Breathe } from './breathe.ts';
import { entryForm } from './entry-form.ts';
import { hasTasks } from './my-tasks.ts';
import type { Asker, Office } from './office.ts';
import { isRefusal } from './outcome.ts';
import { reportForm } from './report-form.ts';
import type { EntryFormView } from './views/entry-form-view.ts';
import type { PolicyQuestionView } from './views/policy-view.ts';
import type { ReportFormView } from './views/views.ts';

/** Characters of what was typed that a form takes over. */
const mostTold = 4_000;

type Entry = 'passRequest' | 'passComplaint' | 'reportMinor';

/** The verb that enters each, and the column that takes what was typed. */
const entries: Readonly<Record<Entry, { readonly verb: string; readonly column: string }>> = {
  passRequest: { verb: 'passOnRequest', column: 'told' },
  passComplaint: { verb: 'passOnComplaint', column: 'complaint' },
  reportMinor: { verb: 'reportMinor', column: 'told' },
};

/** What a person meant by what they wrote, and what a channel shows for it. */
export type MeantView =
  | { readonly meant: 'report'; readonly form: ReportFormView; readonly values: Readonly<Record<string, string>> }
  | { readonly meant: 'entry'; readonly form: EntryFormView; readonly values: Readonly<Record<string, string>> }
  | { readonly meant: 'myReports' | 'myTasks' | 'worklist' | 'menu' | 'unclear' }
  | { readonly meant: 'policy'; readonly asked: PolicyQuestionView };

/** Reads what somebody wrote freely, in either language, and opens what they mean; nothing is written by it. */
export const readWords = (office: Office, asker: Asker, text: string): MeantView => {
  const typed = text.trim().slice(0, mostTold);
  const { intent, question, scenario } = understand(typed);
  switch (intent) {
    case 'reportIncident': {
      const values = { told: typed, ...(scenario ? { scenario } : {}) };
      return { meant: 'report', form: reportForm(office, asker), values };
    }
    case 'passRequest':
    case 'passComplaint':
    case 'reportMinor':
      return entryOf(office, asker, intent, typed);
    case 'myReports':
      return { meant: 'myReports' };
    case 'worklist':
      // Whoever has no worklist has tasks that were handed to them, or reports of their own.
      if (asker.role === 'staff') return { meant: hasTasks(office, asker) ? 'myTasks' : 'myReports' };
      return { meant: 'worklist' };
    case 'policyQuestion':
      return { meant: 'policy', asked: askPolicy(office, asker, typed) };
    case 'help':
      return { meant: 'menu' };
    case 'none':
      return question ? { meant: 'policy', asked: askPolicy(office, asker, typed) } : { meant: 'unclear' };
    default:
      return intent satisfies never;
  }
};

/** Makes ready for the first words that somebody writes, and lets others be answered meanwhile. */
export const readyForWords = async (breathe: Breathe): Promise<void> => {
  for (const _ of readying()) await breathe();
};

/** The form for what came to a member of staff, with their words in it, and the day, which is today for most. */
const entryOf = (office: Office, asker: Asker, intent: Entry & Intent, typed: string): MeantView => {
  const { verb, column } = entries[intent];
  const form = entryForm(office, asker, verb);
  if (isRefusal(form)) return { meant: isOfficer(asker) ? 'unclear' : 'menu' };
  const received = 'receivedOn' in form.columns ? { receivedOn: form.today } : {};
  return { meant: 'entry', form, values: { [column]: typed, ...received } };
};
