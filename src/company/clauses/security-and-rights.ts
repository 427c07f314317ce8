import { type Clause, clause } from './clause.ts';

/** Rows 25 to 43: security, keeping, minors, rights of the persons concerned. */
export const securityAndRights = {
  'policy:25': clause('same', 'Sécurité proportionnée à la sensibilité', 'Security proportionate to sensitivity', [
    'p39.1:10',
  ]),
  'policy:26': clause('law', 'Logiciels et appareils utilisés', 'Software and devices used', [
    'p39.1:3.3',
    'p39.1:17',
    'p39.1:18.3',
  ]),
  'policy:27': clause('same', 'Mesures de sécurité publiées', 'Security measures published', [
    'p39.1:10',
    'c1.1:44',
    'c1.1:45',
  ]),
  'policy:28': clause('same', 'Mots de passe confiés : sensibles', 'Passwords entrusted: sensitive', [
    'p39.1:12',
    'p39.1:13',
  ]),
  'policy:29': clause('law', 'Conservation hors du Québec', 'Storage outside Québec', ['p39.1:8', 'p39.1:17']),
  'policy:30': clause('law', 'Aussi longtemps que nécessaire', 'As long as reasonably necessary', [
    'p39.1:23',
    'reg3.1:8',
    'p39.1:11',
    'p39.1:36',
  ]),
  'policy:31': clause('same', 'Témoins et liens externes', 'Cookies and external links', ['p39.1:8.1', 'p39.1:9.1']),
  'policy:32': clause('both', 'Mineurs : moins de 14 ans', 'Minors: under 14', ['p39.1:4.1', 'p39.1:14']),
  'policy:33': clause(
    'policy',
    'Signaler un renseignement sur une personne mineure',
    'Reporting information on a minor',
  ),
  'policy:34': clause(
    'policy',
    'Mineur : détruire ou demander l’autorisation',
    'Minor: destroy or ask for authorization',
    ['p39.1:4.1', 'p39.1:14', 'p39.1:23'],
  ),
  'policy:35': clause('law', 'Demande écrite au responsable', 'Written request to the officer', ['p39.1:30']),
  'policy:36': clause('law', 'Accès et rectification', 'Access and rectification', ['p39.1:27', 'p39.1:28']),
  'policy:37': clause('same', 'Cessation de la diffusion, désindexation', 'Ceasing dissemination, de-indexing', [
    'p39.1:28.1',
  ]),
  'policy:38': clause('policy', 'Réponse écrite en 20 jours civils', 'Written reply within 20 calendar days', [
    'p39.1:32',
  ]),
  'policy:39': clause('both', 'Prolongation pour consulter un tiers', 'Extension to consult a third party', [
    'p39.1:32',
    'p39.1:46',
    'a2.1:25',
    'a2.1:49',
  ]),
  'policy:40': clause(
    'same',
    'Refus motivé, disposition, recours, délai',
    'Refusal with reasons, provision, remedies, time limit',
    ['p39.1:34', 'p39.1:42', 'p39.1:43'],
  ),
  'policy:41': clause('policy', 'Aide à comprendre le refus', 'Help to understand the refusal', ['p39.1:34']),
  'policy:42': clause(
    'law',
    'Ce qui est recueilli, qui y a accès, durée',
    'What is collected, who has access, how long',
    ['p39.1:8'],
  ),
  'policy:43': clause(
    'law',
    'Frais, copies et conservation : la politique n’en dit rien',
    'Charges, copies and keeping: the policy is silent',
    ['p39.1:33', 'p39.1:35', 'p39.1:36', 'ccq:40'],
  ),
} as const satisfies Record<string, Clause>;
