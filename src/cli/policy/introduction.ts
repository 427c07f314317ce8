import { assisted, type Keeping, kept, nothingYet, outside, ruleOnly, said } from './keeping.ts';

/** Rows 1 to 24. */
export const introduction = {
  'policy:1': kept('locales/words', 'bot/words', 'both languages say each thing, and not the same way'),
  'policy:2': kept(
    'use-cases/verbs/report-incident',
    'company/company',
    'each record carries the version of the policy in force that day',
  ),
  'policy:3': ruleOnly('law/governance', 'law/governance', 'n’est jamais « avoir accepté la politique »'),
  'policy:4': ruleOnly(
    'company/vocabulary',
    'company/vocabulary',
    'the policy covers seven categories of persons and collects for eight purposes',
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
  'policy:7': ruleOnly(
    'law/governance',
    'law/governance',
    's. 8.2: an amendment is notified and published in both languages; a less protective one needs consent',
  ),
  'policy:8': ruleOnly(
    'law/request-guards',
    'law/request-guards',
    'is refused while a request runs, and the copy comes before the erasure',
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
  'policy:12': nothingYet,
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
  'policy:18': ruleOnly('law/governance', 'law/governance', 'is asked for each purpose, apart, with its evidence'),
  'policy:19': ruleOnly(
    'law/governance',
    'law/governance',
    's. 18.3: a provider needs a written contract and a standing entry; outside Québec, an assessment (s. 17)',
  ),
  'policy:20': ruleOnly(
    'law/communication',
    'law/governance',
    'what an authority compels is entered with its instrument attached',
  ),
  'policy:21': ruleOnly(
    'law/communication',
    'law/governance',
    'art. 18 : l’inscription est obligatoire de (6) à (9.1) et facultative de (1) à (5)',
  ),
  'policy:22': ruleOnly(
    'law/communication',
    'law/governance',
    'what an authority compels is entered with its instrument attached',
  ),
  'policy:23': ruleOnly(
    'law/governance',
    'law/governance',
    'art. 18.4 : l’entente précède la transaction et contient quatre engagements',
  ),
  'policy:24': ruleOnly(
    'law/communication',
    'law/governance',
    'art. 18 : l’inscription est obligatoire de (6) à (9.1) et facultative de (1) à (5)',
  ),
} as const satisfies Readonly<Record<string, Keeping>>;
