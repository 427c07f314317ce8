import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SuggestionView } from '../../src/use-cases/views/message-view.ts';
import { citationOf } from '../ui/cite.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';

const useStyles = makeStyles({
  reading: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  what: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  cite: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  phrases: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  phrase: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontStyle: 'italic',
    overflowWrap: 'anywhere',
  },
  others: { display: 'grid', rowGap: tokens.spacingVerticalM },
});

interface SeemsProps {
  readonly suggestions: readonly SuggestionView[];
  /** Out of the way once the message has its record. */
  readonly folded?: boolean;
}

/** What a message seems to be, in its own words; the first reading is told whole, the others for whoever asks. */
export const Seems = ({ suggestions, folded = false }: SeemsProps): ReactElement => {
  const { pane } = useSpeech().words.addin;
  const styles = useStyles();
  const [best, ...others] = suggestions.filter(({ phrases }) => phrases.length > 0);
  const content = (
    <>
      {best ? <Reading suggestion={best} /> : <p className={styles.what}>{pane.seemsNothing}</p>}
      {others.length > 0 ? (
        <Disclosure title={pane.otherReadings(others.length)}>
          <div className={styles.others}>
            {others.map((one) => (
              <Reading key={one.type} suggestion={one} />
            ))}
          </div>
        </Disclosure>
      ) : undefined}
    </>
  );
  return folded ? (
    <Disclosure title={pane.seems}>{content}</Disclosure>
  ) : (
    <Section title={pane.seems}>{content}</Section>
  );
};

interface ReadingProps {
  readonly suggestion: SuggestionView;
}

const Reading = ({ suggestion: { type, phrases, provisions } }: ReadingProps): ReactElement => {
  const { words } = useSpeech();
  const { addin } = words;
  const styles = useStyles();
  return (
    <div className={styles.reading}>
      <p className={styles.what}>{named(addin.messageTypes, type)}</p>
      {provisions.length > 0 ? (
        <span className={styles.cite}>{provisions.map((id) => citationOf(words, id)).join(' · ')}</span>
      ) : undefined}
      <ul className={styles.phrases} aria-label={addin.pane.phrases}>
        {phrases.map((phrase) => (
          <li key={phrase} className={styles.phrase}>
            <q>{phrase}</q>
          </li>
        ))}
      </ul>
    </div>
  );
};
