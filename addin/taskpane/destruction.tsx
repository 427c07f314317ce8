import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type {
  DestroyLetterView,
  MisdirectedReport,
  MisdirectedView,
} from '../../src/use-cases/views/misdirected-view.ts';
import { longDay, momentInWords } from '../ui/days.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useLayout } from './layout.ts';
import type { MisdirectedProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';
import { useAsk } from './use-press.ts';

interface DestructionProps extends MisdirectedProps {
  readonly view: MisdirectedView;
  readonly report: MisdirectedReport;
  readonly again: () => void;
}

/** After the report: the letter that asks to destroy, the day it left, and the day it was confirmed. */
export const Destruction = (props: DestructionProps): ReactElement => {
  const { view, report } = props;
  const { language } = useSpeech();
  const { misdirected } = usePaneWords().outlook;
  const layout = useLayout();
  const { officer } = view;
  const { confirmedOn } = report;
  return (
    <div className={layout.stack}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody style={{ whiteSpace: 'normal' }} role="status">
          <strong>{misdirected.reported(report.reference)}</strong>
          <br />
          {misdirected.reportedOn(longDay(report.acceptedOn, language))}
        </MessageBarBody>
      </MessageBar>
      <p className={layout.note}>{misdirected.reach(officer.name, officer.phone ?? officer.email)}</p>
      {confirmedOn ? (
        <p className={layout.strong}>{misdirected.confirmedOn(longDay(confirmedOn, language))}</p>
      ) : (
        <Awaited {...props} />
      )}
    </div>
  );
};

/** What is still to be done: the letter, and the days on which it left and was confirmed. */
const Awaited = (props: DestructionProps): ReactElement => {
  const { view, report, again, api } = props;
  const { language } = useSpeech();
  const { misdirected } = usePaneWords().outlook;
  const layout = useLayout();
  const press = useAsk(api);
  const { askedOn, ticket } = report;
  const note = (input: object): void => void press.ask('accept', { ticket, input }, again);
  return (
    <>
      {askedOn ? (
        <p className={layout.strong} style={{ margin: 0 }}>
          {misdirected.askedOn(longDay(askedOn, language))} {misdirected.waiting}
        </p>
      ) : undefined}
      <Ask {...props} />
      {press.trouble ? <TroubleNotice trouble={press.trouble} notFound="noRecord" onRetry={again} /> : undefined}
      {ticket === undefined ? <p className={layout.note}>{misdirected.closed}</p> : undefined}
      {ticket === undefined ? undefined : (
        <div className={layout.row}>
          {askedOn ? undefined : (
            <Button disabledFocusable={press.busy} onClick={() => note({ destructionAskedOn: view.today })}>
              {misdirected.noteAsked}
            </Button>
          )}
          <Button disabledFocusable={press.busy} onClick={() => note({ destructionConfirmedOn: view.today })}>
            {misdirected.noteConfirmed}
          </Button>
        </div>
      )}
    </>
  );
};

/** The letter opens as a new message to those who had it; its sender reads it and sends it. */
const Ask = ({ api, outlook, sent, report }: DestructionProps): ReactElement => {
  const { language } = useSpeech();
  const { misdirected } = usePaneWords().outlook;
  const layout = useLayout();
  const press = useAsk(api);
  const [letter, setLetter] = useState<{ readonly text: string; readonly isOpen: boolean }>();
  const what = misdirected.what(momentInWords(sent.at, language), sent.files.join(', '));
  const prepare = (): void =>
    void press.ask<DestroyLetterView>(
      'destroy-letter',
      { reference: report.reference, what, language },
      ({ text, to, copyTo }) =>
        setLetter({
          text,
          isOpen: outlook.write({ to, cc: copyTo ? [copyTo] : [], subject: misdirected.subject, text }),
        }),
    );
  return (
    <div className={layout.tight}>
      <p style={{ margin: 0 }}>{misdirected.stepAsk}</p>
      <Button
        className={layout.start}
        appearance={report.askedOn ? 'secondary' : 'primary'}
        disabledFocusable={press.busy}
        onClick={prepare}
      >
        {misdirected.letter}
      </Button>
      {letter ? (
        <p className={layout.note} role="status">
          {letter.isOpen ? misdirected.letterReady : misdirected.letterUnopened}
        </p>
      ) : undefined}
      {letter && !letter.isOpen ? <pre className={layout.wrap}>{letter.text}</pre> : undefined}
      {press.trouble ? <TroubleNotice trouble={press.trouble} notFound="noRecord" onRetry={prepare} /> : undefined}
    </div>
  );
};
