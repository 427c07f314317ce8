import type { OpenMessage, Outlook } from './outlook.ts';

/**
 * Whether Outlook still shows the message that the pane speaks of. Asked before every action: Outlook does not always
 * say that another one was opened (office-js issues 3470 and 6833).
 */
export const isStillOpen = (outlook: Outlook, message: OpenMessage): boolean => {
  // What the worklist leads to is not what Outlook shows.
  if (message.key !== undefined) return true;
  const item = outlook.open();
  return item.kind === 'message' && item.message.internetMessageId === message.internetMessageId;
};
