import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TrendsView } from '../../src/use-cases/views/trends-view.ts';
import { Section } from '../ui/section.tsx';
import { named, type Speech } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { choiceWord } from '../ui/values.ts';
import { CountTable } from './count-table.tsx';

type Broken = NonNullable<TrendsView['breakdowns']>;

const useStyles = makeStyles({
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(360px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
  },
});

const dimensions = ['person', 'information', 'system'] as const;

/** Columns that hold a dimension’s values, whichever register they are of. */
const columnsOf = { person: ['personCategories', 'personCategory'], information: ['kinds'] } as const;

const wordOf = (
  speech: Speech,
  dimension: (typeof dimensions)[number],
  systems: Broken['systems'],
  { register, value }: Broken['person'][number],
): string => {
  if (dimension === 'system') return systems[value]?.[speech.language] ?? value;
  const words = columnsOf[dimension].map((column) => choiceWord(speech, register, column, value));
  return words.find((word) => word !== value) ?? value;
};

/** What the officer alone sees: by category of person, kind of information and system. */
export const Breakdowns = ({ breakdowns }: { readonly breakdowns: Broken }): ReactElement | undefined => {
  const speech = useSpeech();
  const { tab } = speech.words.addin;
  const { trends } = tab;
  const styles = useStyles();
  const shown = dimensions.filter((dimension) => breakdowns[dimension].length > 0);
  if (shown.length === 0) return undefined;
  return (
    <Section title={trends.breakdowns}>
      <div className={styles.two}>
        {shown.map((dimension) => (
          <Section key={dimension} level={3} title={trends[dimension]}>
            <CountTable
              drawn
              label={trends[dimension]}
              heads={[trends[dimension], trends.number]}
              rows={breakdowns[dimension].map((one) => ({
                name: `${named(tab.registers, one.register)} – ${wordOf(speech, dimension, breakdowns.systems, one)}`,
                counts: [one.records],
              }))}
            />
          </Section>
        ))}
      </div>
    </Section>
  );
};
