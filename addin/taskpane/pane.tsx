import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import type { Api } from '../ui/api.ts';
import { Empty } from '../ui/empty.tsx';
import { Padded } from '../ui/padded.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { FirstRun } from './first-run.tsx';
import { MessagePane } from './message-pane.tsx';
import type { OpenItem, Outlook } from './outlook.ts';

export interface PaneProps {
  readonly outlook: Outlook;
  readonly api: Api;
}

/** The officer’s pane beside the open message; pinned, it follows the message. */
export const Pane = ({ outlook, api }: PaneProps): ReactElement => {
  const { pane } = useSpeech().words.addin;
  const [item, setItem] = useState<OpenItem>(outlook.open);
  const [surprised, setSurprised] = useState(false);
  useEffect(() => {
    outlook.onChange(() => {
      setSurprised(false);
      setItem(outlook.open());
    });
  }, [outlook]);
  const onOther = useCallback(() => {
    setSurprised(true);
    setItem(outlook.open());
  }, [outlook]);
  return (
    <Padded>
      <FirstRun />
      {surprised ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{pane.changed}</MessageBarBody>
        </MessageBar>
      ) : undefined}
      <Item item={item} outlook={outlook} api={api} onOther={onOther} />
    </Padded>
  );
};

type ItemProps = PaneProps & { readonly item: OpenItem; readonly onOther: () => void };

const Item = ({ item, outlook, api, onOther }: ItemProps): ReactElement => {
  const { pane } = useSpeech().words.addin;
  switch (item.kind) {
    case 'none':
      return <Empty title={pane.noMessage.title} body={pane.noMessage.body} />;
    case 'other':
      return <Empty title={pane.notAMessage.title} body={pane.notAMessage.body} />;
    case 'message':
      return (
        <MessagePane
          key={item.message.internetMessageId}
          message={item.message}
          outlook={outlook}
          api={api}
          onOther={onOther}
        />
      );
    default:
      return item satisfies never;
  }
};
