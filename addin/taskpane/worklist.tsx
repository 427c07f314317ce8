import { Button } from '@fluentui/react-components';
import { type ReactElement, useCallback, useState } from 'react';
import type { IntakeEntryView } from '../../src/use-cases/views/intake-view.ts';
import type { WorklistView } from '../../src/use-cases/views/views.ts';
import { longDay } from '../ui/days.ts';
import { Empty } from '../ui/empty.tsx';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { type Asking, useAsked } from '../ui/use-asked.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useLayout } from './layout.ts';
import { MessagePane } from './message-pane.tsx';
import type { PaneProps } from './message-props.ts';
import { CaseFile } from './open-case-file.tsx';
import type { OpenMessage } from './outlook.ts';
import { usePaneWords } from './pane-words.ts';
import { StaffPlace } from './staff-place.tsx';
import { IntakeLine, RecordLine } from './worklist-lines.tsx';

/** What the worklist led to. */
type Chosen =
  | { readonly kind: 'mail'; readonly message: OpenMessage }
  | { readonly kind: 'record'; readonly reference: string };

const nobody = (): void => undefined;
const noMessage: OpenMessage = { itemId: '', internetMessageId: '', subject: '', key: '' };

interface WorklistProps extends PaneProps {
  /** The way back to the message that is open, if one is. */
  readonly leave?: ReactElement | undefined;
}

/** What is to be done, when no message is open or the officer asks: mail to sort, then records, the most urgent first. */
export const Worklist = ({ leave, ...props }: WorklistProps): ReactElement => {
  const { worklist } = usePaneWords().outlook;
  const layout = useLayout();
  const { asked, again } = useAsked<WorklistView>(props.api, 'worklist', {});
  const [chosen, setChosen] = useState<Chosen>();
  const back = useCallback(() => {
    setChosen(undefined);
    again();
  }, [again]);
  if (chosen) {
    return (
      <>
        <div className={layout.row}>
          <Button size="small" onClick={back}>
            {worklist.back}
          </Button>
          {leave}
        </div>
        <Opened {...props} chosen={chosen} />
      </>
    );
  }
  return (
    <>
      {leave}
      <Asked api={props.api} asked={asked} again={again} onChoose={setChosen} />
    </>
  );
};

interface AskedProps extends Pick<Asking<WorklistView>, 'asked' | 'again'>, Pick<PaneProps, 'api'> {
  readonly onChoose: (chosen: Chosen) => void;
}

/** The list; for whoever has none, what they can do here. */
const Asked = ({ api, asked, again, onChoose }: AskedProps): ReactElement => {
  const { worklist } = usePaneWords().outlook;
  if (asked.state === 'asking') return <Waiting what={worklist.loading} />;
  if ('ok' in asked.answer) return <List view={asked.answer.ok} onChoose={onChoose} />;
  const { trouble } = asked.answer;
  if (trouble.kind === 'notFound') return <StaffPlace api={api} titled />;
  return <TroubleNotice trouble={trouble} notFound="notYours" onRetry={again} />;
};

const Opened = ({ chosen, ...props }: PaneProps & { readonly chosen: Chosen }): ReactElement => {
  const layout = useLayout();
  switch (chosen.kind) {
    case 'mail':
      return <MessagePane {...props} message={chosen.message} onOther={nobody} />;
    case 'record':
      return (
        <div className={layout.stack}>
          <h1 className={layout.title}>{chosen.reference}</h1>
          <CaseFile
            {...props}
            message={noMessage}
            reference={chosen.reference}
            notFound="fileNotYours"
            onOther={nobody}
            onStale={nobody}
          />
        </div>
      );
    default:
      return chosen satisfies never;
  }
};

interface ListProps {
  readonly view: WorklistView;
  readonly onChoose: (chosen: Chosen) => void;
}

const messageOf = ({ key, internetMessageId }: IntakeEntryView): OpenMessage => ({
  itemId: '',
  internetMessageId,
  subject: '',
  key,
});

/** Lines of each part that are shown at first. */
const mostShown = 12;

const List = ({ view, onChoose }: ListProps): ReactElement => {
  const { worklist } = usePaneWords().outlook;
  const { language } = useSpeech();
  const layout = useLayout();
  const { intake, lines, next } = view;
  if (!intake && lines.length === 0) return <Empty {...worklist.nothing} />;
  return (
    <>
      <header className={layout.tight}>
        <h1 className={layout.title}>{worklist.title}</h1>
        <p className={layout.note}>{worklist.lead}</p>
      </header>
      {intake ? (
        <Section title={worklist.intake(intake.waiting)}>
          <p className={layout.note}>{worklist.intakeNote(longDay(intake.oldestOn, language))}</p>
          {intake.entries ? (
            <Lines>
              {intake.entries.map((entry) => (
                <IntakeLine
                  key={entry.key}
                  entry={entry}
                  onOpen={() => onChoose({ kind: 'mail', message: messageOf(entry) })}
                />
              ))}
            </Lines>
          ) : undefined}
        </Section>
      ) : undefined}
      {lines.length > 0 ? (
        <Section title={worklist.records(lines.length)}>
          <Lines>
            {lines.map((line) => (
              <RecordLine
                key={line.reference}
                line={line}
                onOpen={() => onChoose({ kind: 'record', reference: line.reference })}
              />
            ))}
          </Lines>
        </Section>
      ) : undefined}
      {next ? <p className={layout.note}>{worklist.rest}</p> : undefined}
    </>
  );
};

/** The first lines, and the others for whoever asks. */
const Lines = ({ children }: { readonly children: readonly ReactElement[] }): ReactElement => {
  const { worklist } = usePaneWords().outlook;
  const layout = useLayout();
  const [shown, setShown] = useState(mostShown);
  const hidden = children.length - shown;
  return (
    <>
      <ul className={layout.list}>{children.slice(0, shown)}</ul>
      {hidden > 0 ? (
        <Button className={layout.start} size="small" onClick={() => setShown(shown + mostShown)}>
          {worklist.more(Math.min(hidden, mostShown))}
        </Button>
      ) : undefined}
    </>
  );
};
