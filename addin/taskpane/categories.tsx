import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';

const useStyles = makeStyles({
  names: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
  },
});

/** The tags that the message bears now, ours and others. */
export const Categories = ({ names }: { readonly names: readonly string[] }): ReactElement => {
  const { pane } = useSpeech().words.addin;
  const styles = useStyles();
  return (
    <Section title={pane.categories}>
      {names.length === 0 ? (
        <span>{pane.noCategories}</span>
      ) : (
        <ul className={styles.names}>
          {names.map((name) => (
            <li key={name}>
              <Badge appearance="outline" color="informative" size="large">
                {name}
              </Badge>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
