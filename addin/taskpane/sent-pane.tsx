import { type ReactElement, useCallback } from 'react';
import { Empty } from '../ui/empty.tsx';
import { Padded } from '../ui/padded.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useLayout } from './layout.ts';
import type { MessageProps, PaneProps } from './message-props.ts';
import { MisdirectedForm } from './misdirected.tsx';
import { usePaneWords } from './pane-words.ts';
import { StaffPlace } from './staff-place.tsx';
import { useOpenItem } from './use-open-item.ts';
import { useSent } from './use-sent.ts';

/** What the button *sent in error* opens, for everybody of the house: the report of the sent message, and nothing else. */
export const SentPane = ({ outlook, api }: PaneProps): ReactElement => {
  const { staff } = usePaneWords().outlook;
  const { item, look } = useOpenItem(outlook);
  const onOther = useCallback(() => look(), [look]);
  return (
    <Padded>
      {item.kind === 'message' ? (
        <OneMessage
          key={item.message.internetMessageId}
          message={item.message}
          outlook={outlook}
          api={api}
          onOther={onOther}
        />
      ) : (
        <>
          <Empty {...staff.noItem} />
          <StaffPlace api={api} />
        </>
      )}
    </Padded>
  );
};

const OneMessage = (props: MessageProps): ReactElement => {
  const { unnamed } = useSpeech().words.addin;
  const { staff } = usePaneWords().outlook;
  const layout = useLayout();
  const sent = useSent(props);
  if (!sent)
    return (
      <>
        <Empty {...staff.notSent} />
        <StaffPlace api={props.api} />
      </>
    );
  return (
    <>
      <h1 className={layout.title}>{props.message.subject || unnamed}</h1>
      <MisdirectedForm {...props} sent={sent} />
    </>
  );
};
