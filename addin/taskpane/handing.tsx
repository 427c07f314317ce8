import { type ReactElement, use } from 'react';
import type { HandingView } from '../../src/use-cases/views/handing-view.ts';
import type { Api } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { type Asking, useAsked } from '../ui/use-asked.ts';
import { CaseFileCopy } from './case-file-copy.tsx';
import { HandOver } from './hand-over.tsx';
import { HandedOver } from './handed-over.tsx';
import type { HandingProps } from './handing-props.ts';
import { Proofs } from './identity-proofs.tsx';
import { useLayout } from './layout.ts';
import { handingWordsIn } from './words/handing-words.ts';

interface PartProps {
  readonly api: Api;
  readonly reference: string;
  readonly onDone: () => void;
}

/** What may leave the case file, what has left it, and the proofs of identity in it. Nothing leaves by itself. */
export const Handing = ({ api, reference, onDone }: PartProps): ReactElement | undefined => {
  const words = use(handingWordsIn(useSpeech().language));
  const asking = useAsked<HandingView>(api, 'handing', { reference });
  return <Parts api={api} asking={asking} words={words} onDone={onDone} />;
};

interface PartsProps extends Pick<HandingProps, 'api' | 'words' | 'onDone'> {
  readonly asking: Asking<HandingView>;
}

const Parts = ({ asking: { asked, again }, ...props }: PartsProps): ReactElement | undefined => {
  const { words } = props;
  const layout = useLayout();
  if (asked.state === 'asking') return undefined;
  if ('trouble' in asked.answer)
    return <TroubleNotice trouble={asked.answer.trouble} notFound="noRecord" onRetry={again} />;
  const view = asked.answer.ok;
  const done = (): void => {
    again();
    props.onDone();
  };
  const part = { ...props, view, onDone: done };
  return (
    <div className={layout.stack}>
      <p className={layout.note}>{words.intro}</p>
      <CaseFileCopy {...part} />
      {view.handsOver ? <HandOver {...part} /> : undefined}
      {view.handOvers.length > 0 ? (
        <Section title={words.handed} level={3}>
          <HandedOver {...part} />
        </Section>
      ) : undefined}
      {view.handsOver ? (
        <Section title={words.proofs} level={3}>
          <Proofs {...part} />
        </Section>
      ) : undefined}
    </div>
  );
};
