import { assisted, type Keeping, kept, outside, said } from './keeping.ts';

/** Rows 1 to 24. */
export const introduction = {
  'policy:1': kept('locales/words', 'bot/words', 'both languages say each thing, and not the same way'),
  'policy:2': kept(
    'use-cases/verbs/make-verb',
    'use-cases/policy-rows',
    'whatever record is opened carries the version of the policy in force on that day',
  ),
  'policy:3': kept(
    'registers/consents',
    'use-cases/governance',
    '« a accepté la politique » n’est pas un consentement, et chaque fin se demande à part',
  ),
  'policy:4': assisted(
    'company/vocabulary',
    'use-cases/policy-rows',
    'a request, a complaint and a report about a minor say that it is of a %s',
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
  'policy:8': kept(
    'use-cases/what-runs',
    'use-cases/destructions',
    'art. 36 : la destruction est refusée tant qu’une demande court sur le dossier nommé, quoi que dise la case',
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
  'policy:12': kept(
    'registers/means',
    'use-cases/policy-rows',
    'each intake keeps the means by which it came, whichever of the policy’s it was',
  ),
  'policy:13': kept(
    'law/collection',
    'use-cases/policy-rows',
    'art. 6 et 7 : une réponse sur la source dit de qui viennent les renseignements et pourquoi d’un tiers',
  ),
  'policy:14': assisted(
    'company/information-kinds',
    'use-cases/policy-rows',
    '« %s », un des seize types de la politique, se note partout où il compte',
  ),
  'policy:15': kept(
    'registers/consents',
    'use-cases/policy-rows',
    'a consent is for one of the eight purposes that the policy determined, and for no other',
  ),
  'policy:16': kept(
    'registers/request-guards',
    'use-cases/policy-rows',
    'art. 11 : une décision automatisée ou un refus d’exactitude veut des renseignements vérifiés',
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
