import { assisted, type Keeping, kept, said } from './keeping.ts';

/** Rows 44 to 64. */
export const complaintsAndIncidents = {
  'policy:44': assisted(
    'registers/complaints',
    'use-cases/complaints',
    'a complaint is answered by day 20, and closes only with complaint, analysis and response',
  ),
  'policy:45': assisted(
    'law/complaint',
    'law/complaint-duties',
    'a missing telephone number is asked for, never a ground to reject',
  ),
  'policy:46': assisted(
    'registers/complaints',
    'use-cases/complaints',
    'while information is awaited no reply is due, and its days restart when it comes',
  ),
  'policy:47': kept(
    'registers/complaints',
    'use-cases/complaints',
    'a response without reasons, not by e-mail or without the Commission is not recorded as sent',
  ),
  'policy:48': kept(
    'registers/complaints',
    'use-cases/complaints',
    'an extension needs its three parts, and a new date may lie ahead',
  ),
  'policy:49': kept(
    'registers/complaints',
    'use-cases/complaints',
    'l’analyse, la réponse et les trois critères ferment la plainte',
  ),
  'policy:50': kept(
    'registers/complaints',
    'use-cases/complaints',
    'a response without reasons, not by e-mail or without the Commission is not recorded as sent',
  ),
  'policy:51': kept(
    'registers/incidents',
    'use-cases/accept',
    'an incident goes through all its stages, and closes only when the register’s items stand',
  ),
  'policy:52': kept(
    'company/scenarios',
    'company/vocabulary',
    'the policy’s three examples come first, and "other" suggests no nature',
  ),
  'policy:53': kept(
    'law/incident-handling',
    'law/incident-duties',
    'n’est pas faite tant que le responsable n’a pas été consulté',
  ),
  'policy:54': assisted(
    'registers/incidents',
    'use-cases/incidents',
    'measures are recorded with their owner and their day',
  ),
  'policy:55': kept(
    'law/incident-commission',
    'law/incident-duties',
    'is the policy’s promise for every other incident',
  ),
  'policy:56': kept(
    'use-cases/verbs/record-notices',
    'use-cases/notices-sent',
    'le conseil qui va avec chaque type de renseignement est proposé à l’avis, et l’avis ne part pas sans',
  ),
  'policy:57': kept(
    'use-cases/verbs/incidents',
    'use-cases/incidents',
    'art. 3.5, al. 3 : le report nomme l’organisme et un jour de révision, et ne reporte que l’avis aux personnes',
  ),
  'policy:58': kept(
    'use-cases/verbs/incidents',
    'law/notices',
    's. 3.5 para. 3: a deferral names the body that investigates and a day of review; another law, its citation',
  ),
  'policy:59': kept(
    'use-cases/ask-policy',
    'use-cases/ask-policy',
    'a question is answered from the policy with its statement, or passes to the officer as a record',
  ),
  'policy:60': kept(
    'registers/policy-versions',
    'use-cases/governance',
    'une version de la politique sans avis, ou moins protectrice sans consentement, n’est pas inscrite',
  ),
  'policy:61': assisted(
    'use-cases/verbs/requests',
    'use-cases/requests',
    'help, paper copy and objection: what the policy and the law promise is recorded with its day',
  ),
  'policy:62': kept(
    'registers/policy-versions',
    'use-cases/governance',
    'une version de la politique sans avis, ou moins protectrice sans consentement, n’est pas inscrite',
  ),
  'policy:63': assisted(
    'cli/say-not-given',
    'cli/not-given',
    'art. 3.1 : le titre du responsable est réclamé tant qu’il manque, puis figure où on le joint',
  ),
  'policy:64': said(
    'locales/index',
    'locales/statute-words',
    'no word of ours speaks of a révision, of accès aux documents or of 72 hours',
  ),
} as const satisfies Readonly<Record<string, Keeping>>;
