import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { MisdirectedView } from '../../src/use-cases/views/misdirected-view.ts';
import { momentInWords } from '../ui/days.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { choiceWord } from '../ui/values.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Destruction } from './destruction.tsx';
import { faultInWords } from './gaps.tsx';
import { useLayout } from './layout.ts';
import type { MisdirectedProps } from './message-props.ts';
import { usePaneWords } from './pane-words.ts';
import { useKept } from './use-kept.ts';
import { usePress } from './use-press.ts';

/** A sent message as an incident: what is known of it is filled in, and nothing that it says. */
export const SentWrongly = (props: MisdirectedProps): ReactElement => {
  const { loading } = useSpeech().words.addin;
  const { internetMessageId } = props.message;
  const { asked, again, take } = useAsked<MisdirectedView>(props.api, 'misdirected', { internetMessageId });
  if (asked.state === 'asking') return <Waiting what={loading} />;
  if ('trouble' in asked.answer)
    return <TroubleNotice trouble={asked.answer.trouble} notFound="fault" onRetry={again} />;
  const view = asked.answer.ok;
  if (view.report) return <Destruction {...props} view={view} report={view.report} again={again} />;
  return <ReportForm {...props} view={view} onReported={take} />;
};

interface FormProps extends MisdirectedProps {
  readonly view: MisdirectedView;
  readonly onReported: (view: MisdirectedView) => void;
}

interface Typed {
  readonly recipients: readonly string[];
  readonly kinds: readonly string[];
  readonly told: string;
}

const toggled = (list: readonly string[], one: string, isIn: boolean): readonly string[] =>
  isIn ? [...list, one] : list.filter((other) => other !== one);

const ReportForm = (props: FormProps): ReactElement => {
  const { view, sent, message, onReported } = props;
  const speech = useSpeech();
  const { misdirected } = usePaneWords().outlook;
  const layout = useLayout();
  // Of a single recipient there is no doubt who had it.
  const first: Typed = { recipients: sent.recipients.length === 1 ? sent.recipients : [], kinds: [], told: '' };
  const { value, keep, forget } = useKept<Typed>(`misdirected|${message.internetMessageId}`, first);
  const [isEmpty, setEmpty] = useState(false);
  const press = usePress(props);
  const report = (): void => {
    setEmpty(value.recipients.length === 0);
    if (value.recipients.length === 0) return;
    const { told, ...given } = value;
    const said = told.trim() === '' ? {} : { told };
    const asked = { ticket: view.ticket, sentAt: sent.at, files: sent.files, ...given, ...said };
    void press.ask<MisdirectedView>('report-misdirected', asked, (answer) => {
      forget();
      onReported(answer);
    });
  };
  const faults = press.trouble?.kind === 'refused' ? Object.values(press.trouble.faults ?? {}) : [];
  return (
    <div className={layout.stack}>
      <p className={layout.note}>{misdirected.lead}</p>
      <Group title={misdirected.recipients} error={isEmpty ? misdirected.pickOne : undefined}>
        {sent.recipients.map((one) => (
          <Checkbox
            key={one}
            label={one}
            checked={value.recipients.includes(one)}
            style={{ display: 'flex', overflowWrap: 'anywhere' }}
            onChange={(_, { checked }) =>
              keep({ ...value, recipients: toggled(value.recipients, one, checked === true) })
            }
          />
        ))}
      </Group>
      <Facts {...props} />
      <Kinds view={view} kinds={value.kinds} onChange={(kinds) => keep({ ...value, kinds })} />
      <Field label={misdirected.told} hint={misdirected.toldHint} className={layout.field}>
        <Textarea
          rows={3}
          maxLength={6000}
          value={value.told}
          onChange={(_, { value: told }) => keep({ ...value, told })}
        />
      </Field>
      {faults.map((fault) => (
        <p key={fault.fault} role="alert" className={layout.strong}>
          {faultInWords(speech, fault)}
        </p>
      ))}
      {press.trouble && faults.length === 0 ? (
        <TroubleNotice trouble={press.trouble} notFound="fault" onRetry={report} />
      ) : undefined}
      <Button appearance="primary" size="large" disabledFocusable={press.busy} onClick={report}>
        {press.busy ? misdirected.reporting : misdirected.report}
      </Button>
    </div>
  );
};

interface GroupProps {
  readonly title: string;
  readonly error?: string | undefined;
  readonly children: readonly ReactElement[];
}

const Group = ({ title, error, children }: GroupProps): ReactElement => {
  const layout = useLayout();
  return (
    <fieldset className={layout.quiet}>
      <legend className={layout.legend}>{title}</legend>
      {children}
      {error ? <p role="alert">{error}</p> : undefined}
    </fieldset>
  );
};

/** What is told of the message without being asked, so that its sender sees all of it. */
const Facts = ({ sent }: MisdirectedProps): ReactElement => {
  const { language } = useSpeech();
  const { misdirected } = usePaneWords().outlook;
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <span>{misdirected.sent(momentInWords(sent.at, language))}</span>
      {sent.files.length === 0 ? <span>{misdirected.noFiles}</span> : <span>{misdirected.files}</span>}
      <ul className={layout.list}>
        {sent.files.map((name) => (
          <li key={name} className={layout.strong}>
            {name}
          </li>
        ))}
      </ul>
      <p className={layout.note}>{misdirected.never}</p>
    </div>
  );
};

interface KindsProps {
  readonly view: MisdirectedView;
  readonly kinds: readonly string[];
  readonly onChange: (kinds: readonly string[]) => void;
}

const Kinds = ({ view, kinds, onChange }: KindsProps): ReactElement => {
  const speech = useSpeech();
  const { misdirected } = usePaneWords().outlook;
  return (
    <Group title={misdirected.kinds}>
      {view.kinds.map((kind) => (
        <Checkbox
          key={kind}
          label={choiceWord(speech, 'incidents', 'kinds', kind)}
          checked={kinds.includes(kind)}
          style={{ display: 'flex' }}
          onChange={(_, { checked }) => onChange(toggled(kinds, kind, checked === true))}
        />
      ))}
    </Group>
  );
};
