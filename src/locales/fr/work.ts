import { handingWork } from './handing-work.ts';
import { letterWork } from './letter-work.ts';

/** What can be done to what already stands, by name. */
export const workVerbs = {
  correctIncident: 'Corriger l’incident',
  correctRequest: 'Corriger la demande',
  correctComplaint: 'Corriger la plainte',
  correctMinor: 'Corriger le signalement',
  correctConsent: 'Corriger le consentement',
  correctCommunication: 'Corriger la communication',
  correctSystem: 'Corriger le système',
  correctDestruction: 'Corriger la destruction',
  correctPolicyVersion: 'Corriger la version de la politique',
  reopenIncident: 'Rouvrir l’incident',
  reopenRequest: 'Rouvrir la demande',
  reopenComplaint: 'Rouvrir la plainte',
  reopenMinor: 'Rouvrir le signalement',
};

/** The same, as the timeline tells them. */
export const workActs: Readonly<Record<keyof typeof workVerbs, string>> = {
  correctIncident: 'a corrigé l’incident',
  correctRequest: 'a corrigé la demande',
  correctComplaint: 'a corrigé la plainte',
  correctMinor: 'a corrigé le signalement',
  correctConsent: 'a corrigé le consentement',
  correctCommunication: 'a corrigé la communication',
  correctSystem: 'a corrigé le système',
  correctDestruction: 'a corrigé la destruction',
  correctPolicyVersion: 'a corrigé la version de la politique',
  reopenIncident: 'a rouvert l’incident',
  reopenRequest: 'a rouvert la demande',
  reopenComplaint: 'a rouvert la plainte',
  reopenMinor: 'a rouvert le signalement',
};

export const workGaps = {
  'correct.nothing': 'Rien ne change : donnez une autre valeur que celle du dossier.',
  'decision.sent': 'Cette décision est déjà envoyée. Pour en changer, remplacez-la, avec le motif.',
};

/** Words of the officer’s and the managers’ work in chat. */
export const work = {
  newRecord: { opened: 'Un dossier est entré dans le travail' },
  acts: {
    others: (acts: number) => `Les autres actes possibles (${acts})`,
    lacks: (gaps: number) => (gaps > 1 ? `Il manque ${gaps} éléments` : 'Il manque un élément'),
    provide: (first: string, others: number) => (others > 0 ? `${first} Et ${others} de plus.` : first),
    ready: 'peut se faire maintenant',
    letters: 'Lettres et avis',
    lettersHint: 'ce qui peut partir, ce qui manque, ce qui est parti',
    correctHint: 'ce qui est déjà au dossier, avec une raison',
  },
  stale: {
    shown: 'Ce dossier a changé depuis l’affichage de cette carte. Rien n’a été fait. Voici où il en est.',
    kept: 'Rien n’est encore fait : ce dossier a changé pendant que vous écriviez. Vos réponses sont toujours là. Relisez-les, puis enregistrez.',
    since: 'Entre-temps :',
  },
  correct: {
    title: 'Que voulez-vous corriger ?',
    intro: 'La valeur d’avant reste au grand livre, avec la vôtre et votre raison.',
    now: 'Au dossier :',
    why: 'Pourquoi cette correction ?',
  },
  worklist: {
    next: 'Page suivante',
    first: 'Revenir au début',
    policy: (day: string) => `politique : ${day}`,
    statute: (day: string) => `loi : ${day}`,
    intake: 'Courriels à trier',
    intakeCount: (mails: number, day: string) =>
      mails > 1
        ? `${mails} courriels attendent, le plus ancien depuis le ${day}.`
        : `Un courriel attend, depuis le ${day}.`,
    intakeWhere: 'Triez-les dans Outlook : chacun y devient un dossier, ou rien.',
    received: (day: string) => `courriel du ${day}`,
    due: (day: string) => `échéance provisoire ${day}`,
    promptly: 'avec diligence',
    dashboard: 'Tableau de bord',
  },
  letters: letterWork,
  handing: handingWork,
  lines: {
    found: (result: string, by?: string, day?: string) =>
      `${result}${by ? `, par ${by}` : ''}${day ? ` le ${day}` : ''}`,
    toSearch: (by?: string, day?: string) =>
      `recherche à faire${by ? `, par ${by}` : ''}${day ? `, au plus tard le ${day}` : ''}`,
    copy: (place: string) => `copie : ${place}`,
  },
  dashboard: {
    button: 'Tableau de bord',
    title: 'Tableau de bord de la vie privée',
    asOf: (day: string) => `Au ${day}. Aucune personne n’y est nommée.`,
    now: 'En ce moment, par registre',
    counts: (open: string, due: string, late: string) =>
      `ouverts : ${open} · dus d’ici 7 jours : ${due} · en retard : ${late}`,
    inForce: (open: string, due: string, late: string) =>
      `en vigueur : ${open} · dus d’ici 7 jours : ${due} · en retard : ${late}`,
    none: 'Aucun dossier ouvert.',
    month: (month: string) => `Le mois : ${month}`,
    opened: 'Dossiers ouverts :',
    within: (days: number) => `Réponses en ${days} jours ou moins :`,
    after: (days: number) => `Réponses après ${days} jours :`,
    late: 'En retard aujourd’hui :',
    serious: 'Incidents à risque sérieux :',
    notified: 'Incidents avec avis :',
    intake: 'Courriels à trier :',
    intakeAge: (mails: string, days: number) =>
      days === 0
        ? `${mails}, le plus ancien d’aujourd’hui`
        : days > 1
          ? `${mails}, le plus ancien depuis ${days} jours`
          : `${mails}, le plus ancien depuis ${days} jour`,
    intakeNone: 'aucun',
    registers: 'Lire les registres',
  },
};
