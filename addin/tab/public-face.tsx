import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Column } from '../../src/registers/column.ts';
import { registerOf } from '../../src/registers/index.ts';
import type { PublicRecordView } from '../../src/use-cases/views/registers-view.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { valueInWords } from '../ui/values.ts';
import { columnWord } from './column-word.ts';
import { Due } from './due.tsx';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  title: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

interface PublicFaceProps {
  readonly view: PublicRecordView;
  readonly today: string | undefined;
}

/** What a register row shows of a record, column by column. */
export const PublicFace = ({ view: { line, values, systems }, today }: PublicFaceProps): ReactElement => {
  const speech = useSpeech();
  const { words } = speech;
  const { tab } = words.addin;
  const styles = useStyles();
  const titles = words.registers[line.register].columns;
  const { columns, closed } = registerOf(line.register);
  const isClosed = closed.includes(line.stage);
  const filled = Object.entries(columns).filter(([key, column]) => column.on === 'row' && values[key] !== undefined);
  return (
    <dl className={styles.facts}>
      <Fact title={tab.columns.register}>{words.registers.titles[line.register]}</Fact>
      <Fact title={tab.columns.stage}>{columnWord(speech, 'stage', line)}</Fact>
      {isClosed ? undefined : (
        <Fact title={tab.columns.due}>
          <Due line={line} today={today} />
        </Fact>
      )}
      {filled.map(([key, column]: readonly [string, Column]) => (
        <Fact key={key} title={named(titles, key)}>
          {(column.kind === 'listed' ? systems?.[String(values[key])]?.[speech.language] : undefined) ??
            valueInWords(speech, line.register, key, column, values[key])}
        </Fact>
      ))}
    </dl>
  );
};

interface FactProps {
  readonly title: string;
  readonly children: string | ReactElement;
}

const Fact = ({ title, children }: FactProps): ReactElement => {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.title}>{title}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
};
