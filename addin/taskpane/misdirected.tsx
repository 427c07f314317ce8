import { Button } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { useLayout } from './layout.ts';
import type { MisdirectedProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';

const SentWrongly = lazy(async () => ({ default: (await import('./sent-wrongly.tsx')).SentWrongly }));

/** The report of a sent message, fetched when it is asked for. */
export const MisdirectedForm = (props: MisdirectedProps): ReactElement => {
  const { loading } = useSpeech().words.addin;
  return (
    <Suspense fallback={<Waiting what={loading} />}>
      <SentWrongly {...props} />
    </Suspense>
  );
};

/** A message that the reader sent: for anybody of the house, the way to say that it went to the wrong person. */
export const Misdirected = (props: MisdirectedProps): ReactElement => {
  const { misdirected } = usePaneWords().outlook;
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={misdirected.title}>
      {isOpen ? (
        <MisdirectedForm {...props} />
      ) : (
        <>
          <p className={layout.strong} style={{ margin: 0 }}>
            {misdirected.ask}
          </p>
          <p className={layout.note}>{misdirected.lead}</p>
          <Button appearance="primary" size="large" onClick={() => setOpen(true)}>
            {misdirected.begin}
          </Button>
        </>
      )}
    </Section>
  );
};
