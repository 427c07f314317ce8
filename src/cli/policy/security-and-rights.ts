import { assisted, type Keeping, kept, outside, ruleOnly } from './keeping.ts';

/** Rows 25 to 43. */
export const securityAndRights = {
  'policy:25': kept(
    'registers/row',
    'registers/reference',
    'a row shows closed values, days, numbers and the officer’s two texts, and never what somebody else wrote',
  ),
  'policy:26': ruleOnly(
    'company/micro-future',
    'company/company',
    'the systems that the policy names can be picked, with the one it does not name and "other"',
  ),
  'policy:27': ruleOnly(
    'law/serious-injury',
    'law/serious-injury',
    'an encrypted laptop with health files suggests no serious risk once all four factors were considered',
  ),
  'policy:28': kept('registers/secrets', 'registers/secrets', '%s looks like a secret'),
  'policy:29': ruleOnly(
    'law/governance',
    'law/governance',
    's. 18.3: a provider needs a written contract and a standing entry; outside Québec, an assessment (s. 17)',
  ),
  'policy:30': assisted(
    'law/incident-register',
    'law/incident-duties',
    'is kept five years from the day the firm became aware, not from the incident',
  ),
  'policy:31': outside,
  'policy:32': ruleOnly(
    'law/minor',
    'law/minor',
    'art. 4.1 et 14 : la ligne est à 14 ans, et un âge inconnu se lit en dessous',
  ),
  'policy:33': ruleOnly(
    'law/minor',
    'law/minor',
    'information on a minor is destroyed the same day, or authorization is asked',
  ),
  'policy:34': ruleOnly(
    'law/minor',
    'law/minor',
    'a report closes once the information is destroyed and logged, or rightly authorized',
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
