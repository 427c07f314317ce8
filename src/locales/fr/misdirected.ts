import type { misdirectedColumns } from '../../registers/misdirected-columns.ts';

/** Words of a message that went to the wrong person. */
export const misdirectedWords = {
  columns: {
    misdirectedTo: 'Envoyé par erreur à',
    misdirectedAt: 'Moment de l’envoi',
    misdirectedFiles: 'Pièces jointes, par leur nom',
    destructionAskedOn: 'Destruction demandée le',
    destructionConfirmedOn: 'Destruction confirmée le',
  } satisfies Readonly<Record<keyof typeof misdirectedColumns, string>>,
  verbs: {
    reportMisdirected: 'Message envoyé à la mauvaise personne',
    recordDestruction: 'Noter la destruction demandée ou confirmée',
  },
  acts: {
    reportMisdirected: 'a signalé un message envoyé à la mauvaise personne',
    recordDestruction: 'a noté où en est la destruction',
  },
};
