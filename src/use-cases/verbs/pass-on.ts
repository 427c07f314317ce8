import type { Column } from '../../registers/column.ts';
import { complaints } from '../../registers/complaints.ts';
import { requests } from '../../registers/requests.ts';
import type { Verb } from '../verb.ts';
import { entering } from './make-verb.ts';

const r = requests.columns;
const c = complaints.columns;

/** How something reaches a member of staff (policy, row 12); what comes to the privacy mailbox has its own way. */
const means = {
  ...r.means,
  choices: ['phone', 'counter', 'post', 'email', 'text', 'form'],
  required: true,
} as const satisfies Column;

/**
 * What reached a member of staff for the officer: a request or a complaint. The clock runs from its receipt (s. 32), so
 * the day is asked; whether a request was spoken is asked too, for most count in writing alone (s. 30).
 */
export const passOnVerbs: readonly Verb[] = [
  entering({
    verb: 'passOnRequest',
    register: 'requests',
    who: 'anybody',
    input: {
      type: r.type,
      means,
      spoken: { ...r.spoken, required: true },
      receivedOn: { ...r.receivedOn, required: true },
      requester: { ...r.requester, required: true },
      requesterAddress: { ...r.requesterAddress, required: true },
      told: r.told,
    },
  }),
  entering({
    verb: 'passOnComplaint',
    register: 'complaints',
    who: 'anybody',
    input: {
      subject: c.subject,
      means,
      receivedOn: c.receivedOn,
      complainant: { ...c.complainant, required: true },
      complainantAddress: { ...c.complainantAddress, required: true },
      complaint: { ...c.complaint, required: true },
    },
  }),
];
