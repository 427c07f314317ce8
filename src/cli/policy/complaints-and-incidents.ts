import { assisted, type Keeping, kept, nothingYet, ruleOnly, said } from './keeping.ts';

const complaint = (name: string): Keeping => ruleOnly('law/complaint', 'law/complaint-duties', name);

/** Rows 44 to 64. */
export const complaintsAndIncidents = {
  'policy:44': complaint(
    'une plainte reçue le 22 novembre 2026 doit une réponse motivée le 12 décembre, et un dossier distinct',
  ),
  'policy:45': complaint('a missing telephone number is asked for, never a ground to reject'),
  'policy:46': complaint(
    'while information is awaited no reply is due; it is asked for again, then answered on what is there',
  ),
  'policy:47': complaint(
    'a complaint closes only with complaint, analysis and response, measured by the three yardsticks',
  ),
  'policy:48': complaint('un avis de prolongation donne motifs, état et nouveau délai, avant la date'),
  'policy:49': complaint(
    'a complaint closes only with complaint, analysis and response, measured by the three yardsticks',
  ),
  'policy:50': complaint('a response is reasoned, by e-mail, names the Commission and tells nobody to wait'),
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
  'policy:54': ruleOnly(
    'law/incident-handling',
    'law/incident-duties',
    'measures not taken are late on the day after the target, not on it',
  ),
  'policy:55': kept(
    'law/incident-commission',
    'law/incident-duties',
    'is the policy’s promise for every other incident',
  ),
  'policy:56': ruleOnly(
    'law/notices',
    'law/notices',
    'Règl., art. 5 : l’avis aux personnes compte six éléments, dont les mesures suggérées',
  ),
  'policy:57': ruleOnly(
    'law/incident-persons',
    'law/notice-to-persons',
    'is suspended by an investigation, stays owed, and stops neither register nor Commission',
  ),
  'policy:58': ruleOnly(
    'law/notices',
    'law/notices',
    's. 3.5 para. 3: a deferral names the body that investigates and a day of review; another law, its citation',
  ),
  'policy:59': nothingYet,
  'policy:60': ruleOnly(
    'law/governance',
    'law/governance',
    's. 8.2: an amendment is notified and published in both languages; a less protective one needs consent',
  ),
  'policy:61': ruleOnly(
    'law/request-keeping',
    'law/request-duties',
    'row 61: a paper copy is owed by the day it is posted, within the policy’s days',
  ),
  'policy:62': ruleOnly(
    'law/governance',
    'law/governance',
    's. 8.2: an amendment is notified and published in both languages; a less protective one needs consent',
  ),
  'policy:63': assisted(
    'company/validate-company',
    'company/company',
    'the default company has no fault, and says what the policy does not give: NEQ, title, delegation',
  ),
  'policy:64': said(
    'locales/index',
    'locales/statute-words',
    'no word of ours speaks of a révision, of accès aux documents or of 72 hours',
  ),
} as const satisfies Readonly<Record<string, Keeping>>;
