import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { MessageView } from '../../src/use-cases/views/message-view.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import type { MessageProps } from './message-props.ts';
import { CaseFile } from './open-case-file.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  record: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    userSelect: 'all',
    outlineStyle: 'none',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
});

type RecordView = MessageView['records'][number];

interface RecordsProps extends MessageProps {
  readonly records: readonly RecordView[];
  /** Reference of the record that was made just now. */
  readonly fresh: string | undefined;
  /** What is shown may be older than what is. */
  readonly onStale: () => void;
}

/** The records that this message has, the newest open; each others one press away. */
export const Records = ({ records, fresh, ...props }: RecordsProps): ReactElement => {
  const { pane } = useSpeech().words.addin;
  const styles = useStyles();
  const [open, setOpen] = useState<string>(fresh ?? records[0]?.reference ?? '');
  const existing = records.length > 1 ? pane.existingMany(records.length) : pane.existing;
  return (
    <div className={styles.list}>
      {fresh ? undefined : (
        <p className={styles.note} role="status">
          {`${existing}. ${pane.copy}`}
        </p>
      )}
      {records.map((record) => (
        <RecordCard
          {...props}
          key={record.reference}
          record={record}
          isOpen={record.reference === open}
          isFresh={record.reference === fresh}
          onOpen={() => setOpen(record.reference)}
        />
      ))}
    </div>
  );
};

interface RecordCardProps extends Omit<RecordsProps, 'records' | 'fresh'> {
  readonly record: RecordView;
  readonly isOpen: boolean;
  readonly isFresh: boolean;
  readonly onOpen: () => void;
}

const RecordCard = ({ record, isOpen, isFresh, onOpen, ...props }: RecordCardProps): ReactElement => {
  const { addin, law, registers } = useSpeech().words;
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that made the record is gone; whoever reads by ear goes on from its reference.
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  const { reference, register, type, stage } = record;
  const { stages } = registers[register];
  return (
    <article className={styles.record}>
      <div>
        {/* office.js leads the Tab key itself, and from what it does not count it would lead out of the pane. */}
        <h2 className={styles.title} ref={heading} {...(isFresh ? { tabIndex: 0 } : {})}>
          {reference}
        </h2>
        <div className={styles.line}>
          <span>{register === 'requests' ? named(law.requestTypes, type) : registers.one[register]}</span>
          <Badge appearance="tint" color="brand">
            {named(stages, stage)}
          </Badge>
        </div>
      </div>
      {isOpen ? (
        <CaseFile {...props} reference={reference} />
      ) : (
        <Button size="small" onClick={onOpen}>
          {addin.pane.show(reference)}
        </Button>
      )}
    </article>
  );
};
