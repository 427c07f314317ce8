import { assisted, type Keeping, kept, outside } from './keeping.ts';

/** Rows 25 to 43. */
export const securityAndRights = {
  'policy:25': kept(
    'registers/row',
    'registers/reference',
    'a row shows closed values, days, numbers and the officer’s two texts, and never what somebody else wrote',
  ),
  'policy:26': assisted(
    'use-cases/background/seed-systems',
    'use-cases/seed-systems',
    'the systems that the policy names are in their register after the first start, each once',
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
    'use-cases/destroy-record',
    'use-cases/own-destruction',
    'what the officer approved is destroyed everywhere, and a tombstone that verifies stands in its place',
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
  'policy:35': kept(
    'registers/request-guards',
    'use-cases/requests',
    'art. 30 : rien n’est accordé avant que l’identité et la qualité soient notées',
  ),
  'policy:36': assisted(
    'use-cases/verbs/requests',
    'use-cases/requests',
    'a rectification closes once its copy left and its recipients are told',
  ),
  'policy:37': kept(
    'registers/request-guards',
    'use-cases/requests',
    'art. 28.1 : rien n’est décidé avant les trois conditions et les sept facteurs',
  ),
  'policy:38': assisted(
    'registers/request-duties',
    'use-cases/messages',
    'a request received late on 21 November in Montréal is due under the policy on 11 December, worked to until then',
  ),
  'policy:39': assisted(
    'use-cases/verbs/requests',
    'use-cases/requests',
    'consulting a third party moves the policy’s date if the person is told, and never the law’s',
  ),
  'policy:40': kept(
    'registers/request-guards',
    'use-cases/requests',
    'art. 34 : un refus n’est noté qu’avec motifs, disposition, recours, délai, et ce que son motif demande',
  ),
  'policy:41': assisted(
    'use-cases/verbs/requests',
    'use-cases/requests',
    'help, paper copy and objection: what the policy and the law promise is recorded with its day',
  ),
  'policy:42': kept(
    'use-cases/collected',
    'use-cases/policy-rows',
    'énoncé 42 : une demande d’information n’est pas répondue sans les quatre choses à dire',
  ),
  'policy:43': kept(
    'registers/request-guards',
    'use-cases/requests',
    'a charge that was not told in advance stops the grant (s. 33)',
  ),
} as const satisfies Readonly<Record<string, Keeping>>;
