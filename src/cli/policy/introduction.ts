import { assisted, type Keeping, kept, outside, ruleOnly, said } from './keeping.ts';

/** Rows 1 to 24. */
export const introduction = {
  'policy:1': kept('locales/words', 'bot/words', 'both languages say each thing, and not the same way'),
  'policy:2': kept(
    'use-cases/verbs/report-incident',
    'company/company',
    'each record carries the version of the policy in force that day',
  ),
  'policy:3': kept(
    'registers/consents',
    'use-cases/governance',
    '« a accepté la politique » n’est pas un consentement, et chaque fin se demande à part',
  ),
  'policy:4': assisted(
    'registers/request-columns',
    'use-cases/requests',
    'a request by post, by telephone or at the counter is entered with its means, and has both clocks',
  ),
  'policy:5': said(
    'company/information-kinds',
    'company/vocabulary',
    'sixteen kinds of information are the policy’s, and seven more weigh in an incident',
  ),
  'policy:6': kept(
    'law/serious-injury',
    'law/serious-injury',
    'likely and not grave: a list of work addresses taken by a phisher is for the officer to weigh',
  ),
  'policy:7': kept(
    'registers/policy-versions',
    'use-cases/governance',
    'une version de la politique sans avis, ou moins protectrice sans consentement, n’est pas inscrite',
  ),
  'policy:8': assisted(
    'registers/destructions',
    'use-cases/governance',
    'nothing is entered as destroyed while a request or its recourse runs',
  ),
  'policy:9': kept(
    'use-cases/verbs/report-incident',
    'registers/validate',
    'what happened is the only thing that must be said',
  ),
  'policy:10': kept(
    'registers/validate',
    'registers/validate',
    'a text with a social insurance number is stopped with the reason',
  ),
  'policy:11': outside,
  'policy:12': assisted(
    'use-cases/verbs/requests',
    'use-cases/requests',
    'a request by post, by telephone or at the counter is entered with its means, and has both clocks',
  ),
  'policy:13': ruleOnly(
    'law/request-clocks',
    'law/request-clocks',
    'a withdrawal, an objection or a question counts when spoken; the policy’s date alone is counted',
  ),
  'policy:14': assisted(
    'registers/incidents',
    'use-cases/accept',
    'an incident goes through all its stages, and closes only when the register’s items stand',
  ),
  'policy:15': ruleOnly(
    'company/vocabulary',
    'company/vocabulary',
    'the policy covers seven categories of persons and collects for eight purposes',
  ),
  'policy:16': ruleOnly(
    'law/governance',
    'law/governance',
    's. 11: a decision about a person is checked against what is up to date',
  ),
  'policy:17': kept(
    'use-cases/asker',
    'server/api',
    'a manager cannot open a case file, and sees the worklist without identities',
  ),
  'policy:18': kept(
    'registers/consents',
    'use-cases/governance',
    '« a accepté la politique » n’est pas un consentement, et chaque fin se demande à part',
  ),
  'policy:19': assisted(
    'registers/systems',
    'use-cases/governance',
    'a system is entered at once, and is in order only with its contract and, outside Québec, its assessment',
  ),
  'policy:20': kept(
    'registers/communications',
    'use-cases/governance',
    'what an authority compels is entered with its instrument, and the entry is marked mandatory',
  ),
  'policy:21': assisted(
    'registers/communications',
    'use-cases/governance',
    'what an authority compels is entered with its instrument, and the entry is marked mandatory',
  ),
  'policy:22': kept(
    'registers/communications',
    'use-cases/governance',
    'what an authority compels is entered with its instrument, and the entry is marked mandatory',
  ),
  'policy:23': kept(
    'registers/communications',
    'use-cases/governance',
    'art. 18.4 : une transaction ne s’inscrit pas sans entente ni sans ses quatre engagements',
  ),
  'policy:24': assisted(
    'registers/communications',
    'use-cases/governance',
    'what an authority compels is entered with its instrument, and the entry is marked mandatory',
  ),
} as const satisfies Readonly<Record<string, Keeping>>;
