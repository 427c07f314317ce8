import { type Clause, clause } from './clause.ts';

/** Rows 44 to 64: complaints, incidents, the policy itself and the officer. */
export const complaintsAndIncidents = {
  'policy:44': clause('policy', 'Plainte écrite au responsable', 'Complaint in writing to the officer', ['p39.1:3.2']),
  'policy:45': clause('policy', 'Contenu de la plainte', 'What a complaint must give'),
  'policy:46': clause('policy', 'Renseignements supplémentaires demandés', 'Additional information requested'),
  'policy:47': clause('policy', 'Réponse motivée par courriel en 20 jours', 'Reasoned reply by e-mail within 20 days'),
  'policy:48': clause(
    'policy',
    'Avis de prolongation : motifs, état, délai',
    'Extension notice: reasons, progress, time',
  ),
  'policy:49': clause('policy', 'Dossier distinct pour chaque plainte', 'Separate file for each complaint', [
    'p39.1:3.2',
  ]),
  'policy:50': clause('policy', 'Plainte possible à la Commission', 'Complaint to the Commission possible', [
    'p39.1:81',
    'p39.1:81.1',
  ]),
  'policy:51': clause('law', 'Registre des incidents', 'Register of incidents', ['p39.1:3.8', 'reg3.1:7', 'reg3.1:8']),
  'policy:52': clause('same', 'Ce qu’est un incident, trois exemples', 'What an incident is, three examples', [
    'p39.1:3.6',
  ]),
  'policy:53': clause('law', 'Évaluation du risque de préjudice sérieux', 'Assessment of the risk of serious injury', [
    'p39.1:3.7',
  ]),
  'policy:54': clause('same', 'Mesures pour réduire le risque', 'Measures to reduce the risk', ['p39.1:3.5']),
  'policy:55': clause(
    'policy',
    'Commission avisée sans délai de tout incident',
    'Commission told of every incident without delay',
    ['p39.1:3.5'],
  ),
  'policy:56': clause('same', 'Personnes averties et guidées', 'Persons warned and guided', [
    'p39.1:3.5',
    'reg3.1:5',
    'reg3.1:6',
  ]),
  'policy:57': clause('same', 'Sauf si une enquête en est entravée', 'Unless an investigation is hampered', [
    'p39.1:3.5',
  ]),
  'policy:58': clause('law', 'Ou si une autre loi l’interdit', 'Or if another law forbids it', ['p39.1:3.5']),
  'policy:59': clause('policy', 'Questions sur la politique', 'Questions about the policy', ['p39.1:8']),
  'policy:60': clause('law', 'Modification sans avis', 'Amendment without notice', ['p39.1:8.2']),
  'policy:61': clause('policy', 'Copie papier sur demande', 'Paper copy on request', ['p39.1:3.2', 'p39.1:8.2']),
  'policy:62': clause('same', 'Modifications publiées', 'Amendments published', ['p39.1:8.2']),
  'policy:63': clause('law', 'Responsable : titre et coordonnées', 'Officer: title and contact information', [
    'p39.1:3.1',
  ]),
  'policy:64': clause('law', 'Termes du secteur privé', 'Terms of the private sector', ['p39.1:42', 'a2.1:135']),
} as const satisfies Record<string, Clause>;
