import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Categories } from './categories.tsx';
import { Decide } from './decide.tsx';
import { Files } from './files.tsx';
import type { MessageProps } from './message-props.ts';
import { fetchCaseFile } from './open-case-file.tsx';
import { Otherwise } from './otherwise.tsx';
import { usePaneWords } from './pane-words.ts';
import type { Done, Pressed } from './pressed.ts';
import { Records } from './records.tsx';
import { Relate } from './relate.tsx';
import { Seems } from './seems.tsx';
import { UndoBar } from './undo.tsx';

interface ReadingProps extends MessageProps {
  readonly view: MessageView;
  readonly take: (view: MessageView) => void;
  readonly again: () => void;
}

/** Of what cannot be read nothing seems, unless its subject says so. */
const saysNothing = ({ unreadBecause, suggestions }: MessageView): boolean =>
  unreadBecause !== undefined && suggestions.every(({ type }) => type === 'other');

/** Before it is recorded: what it seems to be. Afterwards: its records, and the rest for whoever asks. */
export const Reading = ({ view, take, again, ...props }: ReadingProps): ReactElement => {
  const { outlook } = usePaneWords();
  useEffect(fetchCaseFile, []);
  const [done, setDone] = useState<Done>();
  const onDone: Pressed = (next) => {
    setDone(next);
    take(next.view);
  };
  const onUndone = (next: MessageView): void => {
    setDone({ said: outlook.done.undone, view: next });
    take(next);
  };
  const acting = { ...props, view, onDone };
  return (
    <>
      {done ? <UndoBar {...props} done={done} onUndone={onUndone} onClose={() => setDone(undefined)} /> : undefined}
      {view.records.length > 0 ? (
        <Recorded {...acting} fresh={done?.fresh} again={again} />
      ) : (
        <>
          {view.state === 'notPrivacy' ? <Decided said={outlook.other.wasNotPrivacy} /> : undefined}
          {saysNothing(view) ? undefined : <Seems suggestions={view.suggestions} />}
          <Decide {...acting} />
          <Relate {...acting} />
          <Otherwise {...acting} />
          <Files files={view.files} />
          {view.categories.length > 0 ? <Categories names={view.categories} /> : undefined}
        </>
      )}
    </>
  );
};

interface ActingProps extends MessageProps {
  readonly view: MessageView;
  readonly onDone: Pressed;
}

interface RecordedProps extends ActingProps {
  readonly fresh: string | undefined;
  readonly again: () => void;
}

const Recorded = ({ fresh, again, ...props }: RecordedProps): ReactElement => {
  const { outlook } = usePaneWords();
  const { view, onDone: _, ...rest } = props;
  return (
    <>
      <Records {...rest} key={fresh} records={view.records} fresh={fresh} onStale={again} />
      <Files files={view.files} />
      <Categories names={view.categories} />
      {saysNothing(view) ? undefined : <Seems suggestions={view.suggestions} folded />}
      <Disclosure title={outlook.decide.another}>
        <Decide {...props} />
        <Relate {...props} />
      </Disclosure>
    </>
  );
};

const Decided = ({ said }: { readonly said: string }): ReactElement => (
  <MessageBar intent="info" layout="multiline">
    <MessageBarBody style={{ whiteSpace: 'normal' }}>{said}</MessageBarBody>
  </MessageBar>
);
