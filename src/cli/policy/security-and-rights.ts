import { assisted, type Keeping, kept, outside, ruleOnly } from './keeping.ts';

/** Rows 25 to 43. */
export const securityAndRights = {
  'policy:25': kept(
    'registers/row',
    'registers/reference',
    'a row shows closed values, days, numbers and the officer’s two texts, and never what somebody else wrote',
  ),
  'policy:26': assisted(
    'registers/systems',
    'use-cases/governance',
    'a system is entered at once, and is in order only with its contract and, outside Québec, its assessment',
  ),
  'policy:27': assisted(
    'registers/systems',
    'use-cases/governance',
    'a system is entered at once, and is in order only with its contract and, outside Québec, its assessment',
  ),
  'policy:28': kept('registers/secrets', 'registers/secrets', '%s looks like a secret'),
  'policy:29': assisted(
    'registers/systems',
    'use-cases/governance',
    'a system is entered at once, and is in order only with its contract and, outside Québec, its assessment',
  ),
  'policy:30': assisted(
    'registers/destructions',
    'use-cases/governance',
    'nothing is entered as destroyed while a request or its recourse runs',
  ),
  'policy:31': outside,
  'policy:32': kept(
    'registers/minors',
    'use-cases/minors',
    'authorization given by whoever may not give it closes nothing',
  ),
  'policy:33': assisted(
    'registers/minors',
    'use-cases/minors',
    'anybody of the staff may report it, and it is owed the same day',
  ),
  'policy:34': kept(
    'registers/minors',
    'use-cases/minors',
    'destroyed with its log, the report closes; before that, it does not',
  ),
  'policy:35': ruleOnly('law/disclosure', 'law/request-guards', 'method, day, by whom and capacity are recorded first'),
  'policy:36': ruleOnly(
    'law/request',
    'law/request-clocks',
    'there are fourteen types of request, each with what it rests on',
  ),
  'policy:37': ruleOnly(
    'law/dissemination',
    'law/dissemination',
    'nothing is suggested before all three conditions and all seven factors were weighed',
  ),
  'policy:38': assisted(
    'registers/request-duties',
    'use-cases/messages',
    'a request received late on 21 November in Montréal is due under the policy on 11 December, worked to until then',
  ),
  'policy:39': ruleOnly(
    'law/request-clocks',
    'law/request-clocks',
    'consulting a third party moves the policy’s date if the applicant is told by day 20, and never day 30',
  ),
  'policy:40': ruleOnly(
    'law/refusal',
    'law/refusal',
    'art. 34 : un refus complet donne motifs, disposition, recours et délai',
  ),
  'policy:41': ruleOnly(
    'law/request-after',
    'law/request-duties',
    'help to understand a refusal is owed once it is asked for, by the law and by the policy',
  ),
  'policy:42': ruleOnly(
    'law/decision',
    'law/decision',
    'every type and outcome brings something, each with its provision',
  ),
  'policy:43': ruleOnly(
    'law/decision',
    'law/decision',
    's. 35: deletion is attested, rectification copied, both free; recipients of six months are told',
  ),
} as const satisfies Readonly<Record<string, Keeping>>;
