import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CandidateView } from '../../src/use-cases/views/message-view.ts';
import { momentInWords } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';

interface CandidatesProps {
  readonly candidates: readonly CandidateView[];
  readonly onChoose: (key: string) => void;
}

/** Two mails that bear one id: which is meant is the reader’s to say. */
export const Candidates = ({ candidates, onChoose }: CandidatesProps): ReactElement => {
  const { language } = useSpeech();
  const { decide } = usePaneWords().outlook;
  const layout = useLayout();
  return (
    <Section title={decide.candidates}>
      {candidates.map(({ key, subject, fromAddress, receivedAt }) => (
        <Button key={key} className={layout.wrap} onClick={() => onChoose(key)}>
          {decide.candidate(subject, fromAddress, momentInWords(receivedAt, language))}
        </Button>
      ))}
    </Section>
  );
};
