import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TimelineEntry } from '../../src/use-cases/views/views.ts';
import { shortDay } from './days.ts';
import { named } from './speech.ts';
import { useSpeech } from './speech-context.tsx';

const dot = '9px';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    position: 'relative',
    paddingInlineStart: '22px',
    paddingBlockEnd: tokens.spacingVerticalM,
    '::before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '2px',
      insetBlockStart: '5px',
      width: dot,
      height: dot,
      boxSizing: 'border-box',
      borderRadius: tokens.borderRadiusCircular,
      border: `2px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
      zIndex: 1,
    },
    ':not(:last-child)::after': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '6px',
      insetBlockStart: '12px',
      insetBlockEnd: '-5px',
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    ':last-child': { paddingBlockEnd: 0 },
  },
  what: { display: 'block' },
  when: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What happened in a record, oldest first, each act with its day and who did it. */
export const Timeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactElement => {
  const { language, words } = useSpeech();
  const { pane } = words.addin;
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {entries.map(({ n, on, verb, name, role, waiting, forgotten }) => (
        <li key={n} className={styles.entry}>
          <span className={styles.what}>
            {forgotten ? pane.forgotten : `${name} ${named(words.registers.acts, verb)}`}
          </span>
          <span className={styles.when}>
            <time dateTime={on}>{shortDay(on, language)}</time> · {words.registers.roles[role]}
            {waiting ? ` · ${pane.notYet}` : ''}
          </span>
        </li>
      ))}
    </ol>
  );
};
