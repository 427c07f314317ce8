import { useEffect, useState } from 'react';
import type { MessageProps } from './message-props.ts';
import type { SentMessage } from './outlook.ts';

/** What its sender may say of a message: one’s own, or one that was sent as the shared mailbox in which it lies. */
export const useSent = ({ message, outlook }: Pick<MessageProps, 'message' | 'outlook'>): SentMessage | undefined => {
  const { sent, sentAsShared, fromAddress } = message;
  const [mailbox, setMailbox] = useState<string>();
  const isAsked = sent === undefined && sentAsShared !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    let wanted = true;
    void outlook.sharedMailbox().then((found) => {
      if (wanted) setMailbox(found);
    });
    return () => {
      wanted = false;
    };
  }, [isAsked, outlook]);
  if (!isAsked) return sent;
  return mailbox !== undefined && mailbox.toLowerCase() === fromAddress?.toLowerCase() ? sentAsShared : undefined;
};
