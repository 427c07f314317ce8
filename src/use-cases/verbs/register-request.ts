import { policyInForce } from '../../company/company.ts';
import { formatDay } from '../../law/day.ts';
import { requests } from '../../registers/requests.ts';
import type { Verb } from '../verb.ts';

const {
  type,
  language,
  receivedOn,
  means,
  requester,
  requesterAddress,
  subject,
  messageId,
  evidenceFile,
  evidenceDigest,
} = requests.columns;

/**
 * A request that reached the privacy mailbox is entered. The clock runs from its receipt, not from this act (s. 32:
 * thirty days after the date of receipt), so the day of receipt comes with it.
 */
export const registerRequest: Verb = {
  verb: 'registerRequest',
  register: 'requests',
  creates: 'always',
  who: 'officers',
  input: {
    type,
    language,
    receivedOn: { ...receivedOn, required: true },
    means,
    requester,
    requesterAddress,
    subject,
    messageId,
    evidenceFile,
    evidenceDigest,
  },
  decide: (given, { command, company, today }) => ({
    set: {
      ...given,
      stage: requests.first,
      policyVersion: policyInForce(company, formatDay(today))?.version,
      ...(command.sample ? { sample: true } : {}),
    },
  }),
};
