import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FileView } from '../../src/use-cases/views/message-view.ts';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';

const useStyles = makeStyles({
  files: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
});

/** Attachments listed; beyond, the number says how many more there are. */
const mostShown = 20;

const sizeIn = (bytes: number, language: string): string => {
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const style = { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 } as const;
  return new Intl.NumberFormat(`${language}-CA`, style).format(bytes < 1_000 ? 1 : amount);
};

/** What is attached, by safe names and without links: nothing of it is opened here, and what may run is flagged. */
export const Files = ({ files }: { readonly files: readonly FileView[] }): ReactElement | undefined => {
  const { language, words } = useSpeech();
  const { attached } = words.addin.pane;
  const styles = useStyles();
  if (files.length === 0) return undefined;
  return (
    <Section title={attached.title(files.length)}>
      <ul className={styles.files}>
        {files.slice(0, mostShown).map(({ name, size, risky }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two attachments may bear one name, and they never move
          <li key={place} className={styles.file}>
            <span>{name}</span>
            <span>({sizeIn(size, language)})</span>
            {risky ? (
              <Badge appearance="tint" color="danger" size="medium">
                {attached.risky}
              </Badge>
            ) : undefined}
          </li>
        ))}
      </ul>
      {files.length > mostShown ? <span>{attached.more(files.length - mostShown)}</span> : undefined}
    </Section>
  );
};
