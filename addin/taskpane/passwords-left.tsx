import { lazy, type ReactElement, Suspense, use } from 'react';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { type KeptPassword, usePasswordsLeft } from './kept-passwords.ts';
import { usePaneWords } from './pane-words.ts';
import { handingWordsIn } from './words/handing-words.ts';

const PasswordOnce = lazy(async () => ({ default: (await import('./password-once.tsx')).PasswordOnce }));

/** Passwords that nobody has noted, above whatever message is open now. */
export const PasswordsLeft = (): ReactElement | undefined => {
  const left = usePasswordsLeft();
  if (left.length === 0) return undefined;
  return (
    <Suspense>
      {left.map((kept) => (
        <Left key={kept.password} kept={kept} />
      ))}
    </Suspense>
  );
};

const Left = ({ kept }: { readonly kept: KeptPassword }): ReactElement => {
  const words = use(handingWordsIn(useSpeech().language));
  const { handing } = usePaneWords().outlook;
  return (
    <Section title={handing.passwordLeft(kept.reference)}>
      <PasswordOnce kept={kept} words={words} />
    </Section>
  );
};
