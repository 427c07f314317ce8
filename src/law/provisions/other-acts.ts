import { type TitledProvision, titled, unconfirmed } from './title.ts';

/** The provisions of other acts that a rule here rests on, or that are named to say that they do not apply. */
export const otherActs = {
  'i16:52': titled('Délai qui expire un jour férié', 'Time limit expiring on a holiday'),
  'i16:61(23)': titled('Jours fériés', 'Holidays'),
  'i16:61(24)': titled('Mois', 'Month'),
  'ccp:83': titled('Calcul des délais de procédure', 'Computation of time limits in procedure'),
  'ccq:38': unconfirmed('Accès à son dossier', 'Access to one’s file'),
  'ccq:40': unconfirmed(
    'Rectification, suppression, commentaires ; avis aux destinataires',
    'Rectification, deletion, comments; notice to recipients',
  ),
  'a2.1:25': unconfirmed('Tiers consulté (secteur public)', 'Third party consulted (public sector)'),
  'a2.1:47': titled('Vingt jours (secteur public)', 'Twenty days (public sector)'),
  'a2.1:49': titled('Avis au tiers (secteur public)', 'Notice to the third party (public sector)'),
  'a2.1:98': titled('Vingt jours et prolongation (secteur public)', 'Twenty days and extension (public sector)'),
  'a2.1:135': titled('Demande de révision (secteur public)', 'Application for review (public sector)'),
  'a2.1r6:2': unconfirmed(
    'Délais devant la Commission : application aux mésententes à confirmer',
    'Time limits before the Commission: application to disagreements to be confirmed',
  ),
  'a2.1r0.1:9': unconfirmed('Registre des anonymisations', 'Register of anonymizations'),
  'c1.1:31': unconfirmed('Présomption de réception', 'Presumption of receipt'),
  'c1.1:44': unconfirmed('Identité vérifiée par la biométrie', 'Identity verified by biometrics'),
  'c1.1:45': unconfirmed('Banque de caractéristiques biométriques', 'Database of biometric characteristics'),
} as const satisfies Record<string, TitledProvision>;
