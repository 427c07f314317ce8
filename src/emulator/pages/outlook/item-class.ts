import type { Mail } from './views.ts';

/** What a message is to Outlook and its add-ins, by the class that Exchange gives it. */
export type ItemKind = 'note' | 'meeting' | 'locked' | 'encrypted';

/**
 * An invitation is a message that add-ins read as a meeting request; of a message with protected rights they are not
 * given the text; an encrypted one (S/MIME) they are not shown at all, as if nothing were open.
 */
export const kindOf = ({ itemClass }: Pick<Mail, 'itemClass'>): ItemKind => {
  if (itemClass.startsWith('IPM.Schedule.Meeting')) return 'meeting';
  if (itemClass.startsWith('IPM.Note.rpmsg')) return 'locked';
  return itemClass.startsWith('IPM.Note.SMIME') ? 'encrypted' : 'note';
};
