import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useCallback, useState } from 'react';
import { Empty } from '../ui/empty.tsx';
import { Padded } from '../ui/padded.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { FirstRun } from './first-run.tsx';
import { useLayout } from './layout.ts';
import { MessagePane } from './message-pane.tsx';
import type { PaneProps } from './message-props.ts';
import type { OpenItem } from './outlook.ts';
import { usePaneWords } from './pane-words.ts';
import { PasswordsLeft } from './passwords-left.tsx';
import { useOpenItem } from './use-open-item.ts';
import { Worklist } from './worklist.tsx';

/** The officer’s pane beside the open message; pinned, it follows the message, and with none it shows the worklist. */
export const Pane = ({ outlook, api }: PaneProps): ReactElement => {
  const { pane } = useSpeech().words.addin;
  const [surprised, setSurprised] = useState(false);
  const [listing, setListing] = useState(false);
  const onChange = useCallback(() => {
    setSurprised(false);
    setListing(false);
  }, []);
  const { item, look } = useOpenItem(outlook, onChange);
  const onOther = useCallback(() => {
    setSurprised(true);
    look();
  }, [look]);
  return (
    <Padded>
      <FirstRun />
      <PasswordsLeft />
      {surprised ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{pane.changed}</MessageBarBody>
        </MessageBar>
      ) : undefined}
      {listing && item.kind !== 'none' ? (
        <Worklist outlook={outlook} api={api} leave={<Switch isListing turn={setListing} />} />
      ) : (
        <>
          {item.kind === 'none' ? undefined : <Switch isListing={false} turn={setListing} />}
          <Item item={item} outlook={outlook} api={api} onOther={onOther} />
        </>
      )}
    </Padded>
  );
};

interface SwitchProps {
  readonly isListing: boolean;
  readonly turn: (isListing: boolean) => void;
}

/** From the message to what is to be done, and back. */
const Switch = ({ isListing, turn }: SwitchProps): ReactElement => {
  const { worklist } = usePaneWords().outlook;
  return (
    <Button className={useLayout().start} appearance="secondary" size="small" onClick={() => turn(!isListing)}>
      {isListing ? worklist.backToMessage : worklist.open}
    </Button>
  );
};

type ItemProps = PaneProps & { readonly item: OpenItem; readonly onOther: () => void };

const Item = ({ item, outlook, api, onOther }: ItemProps): ReactElement => {
  const { pane } = useSpeech().words.addin;
  const { cannot } = usePaneWords().outlook;
  switch (item.kind) {
    case 'none':
      return <Worklist outlook={outlook} api={api} />;
    case 'meeting':
      return <Empty {...cannot.meeting} />;
    case 'compose':
      return <Empty {...cannot.compose} />;
    case 'other':
      return <Empty title={pane.notAMessage.title} body={pane.notAMessage.body} />;
    case 'message':
      return (
        <MessagePane
          key={`${item.message.itemId} ${item.message.internetMessageId}`}
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
