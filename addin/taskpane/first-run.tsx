import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useSpeech } from '../ui/speech-context.tsx';

const key = 'greffe.understood';

/** Storage may be shut off inside a host’s frame: then the sentence simply stays. */
const understood = (): boolean => {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
};

const note = (): void => {
  try {
    localStorage.setItem(key, '1');
  } catch {
    // Said again the next time.
  }
};

/** What the pane does, in two sentences, until it is understood. */
export const FirstRun = (): ReactElement | undefined => {
  const { addin } = useSpeech().words;
  const [shown, setShown] = useState(() => !understood());
  if (!shown) return undefined;
  const onUnderstood = (): void => {
    note();
    setShown(false);
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody style={{ whiteSpace: 'normal' }}>{addin.pane.firstRun}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onUnderstood}>
          {addin.understood}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
