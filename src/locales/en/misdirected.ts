import type { misdirectedWords as fr } from '../fr/misdirected.ts';
import type { Words } from '../words.ts';

/** Words of a message that went to the wrong person. */
export const misdirectedWords: Words<typeof fr> = {
  columns: {
    misdirectedTo: 'Sent by mistake to',
    misdirectedAt: 'Moment of sending',
    misdirectedFiles: 'Attachments, by name',
    destructionAskedOn: 'Destruction asked on',
    destructionConfirmedOn: 'Destruction confirmed on',
  },
  verbs: {
    reportMisdirected: 'Message sent to the wrong person',
    recordDestruction: 'Record destruction asked or confirmed',
  },
  acts: {
    reportMisdirected: 'reported a message sent to the wrong person',
    recordDestruction: 'recorded how far the destruction has come',
  },
};
