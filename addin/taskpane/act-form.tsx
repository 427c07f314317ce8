import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ActFormView } from '../../src/use-cases/views/act-form-view.ts';
import type { Api, Trouble } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { Waiting } from '../ui/waiting.tsx';
import { ColumnInput } from './act-inputs.tsx';
import { Gaps } from './gaps.tsx';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';
import { useKept } from './use-kept.ts';
import { useAsk } from './use-press.ts';
import type { PaneWords } from './words/pane-topics.ts';

interface ActFormProps {
  readonly api: Api;
  readonly reference: string;
  readonly verb: string;
  readonly column?: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
  /** The record went on without us. */
  readonly onStale: () => void;
}

/** The form of one act, from its columns; what is typed is kept until it is handed in. */
export const ActForm = ({ onClose, ...props }: ActFormProps): ReactElement => {
  const { addin, registers } = useSpeech().words;
  const { record } = usePaneWords().outlook;
  const layout = useLayout();
  const { api, reference, verb, column } = props;
  const question = { reference, verb, ...(column === undefined ? {} : { column }) };
  const { asked, again } = useAsked<ActFormView>(api, 'act-form', question);
  return (
    <Section title={named(registers.verbs, verb)} level={3}>
      {asked.state === 'asking' ? <Waiting what={addin.loading} /> : undefined}
      {asked.state === 'answered' && 'trouble' in asked.answer ? (
        <TroubleNotice trouble={asked.answer.trouble} notFound="noRecord" onRetry={again} />
      ) : undefined}
      {asked.state === 'answered' && 'ok' in asked.answer ? (
        <Form {...props} form={asked.answer.ok} again={again} />
      ) : undefined}
      <Button className={layout.start} appearance="subtle" onClick={onClose}>
        {record.cancel}
      </Button>
    </Section>
  );
};

type Typed = Readonly<Record<string, unknown>>;

interface FormProps extends Omit<ActFormProps, 'onClose'> {
  readonly form: ActFormView;
  readonly again: () => void;
}

/** Reasons after which the same form is asked for again, with a new ticket. */
const fresh: readonly string[] = ['changed', 'wrongStage', 'otherContent', 'expired', 'notYours', 'forged'];

const Form = ({ api, form, again, column, onSaved, onStale }: FormProps): ReactElement => {
  const { outlook } = usePaneWords();
  const { record } = outlook;
  const layout = useLayout();
  const kept = useKept<Typed>(`act|${form.reference}|${form.verb}|${column ?? ''}`, {});
  const press = useAsk(api);
  const values: Typed = { ...form.values, ...kept.value };
  const refused = press.trouble?.kind === 'refused' ? press.trouble : undefined;
  const keys = Object.keys(form.columns);
  const rowTexts = Object.values(form.columns).some(({ kind, on }) => kind === 'text' && on === 'row');
  const hand = async (): Promise<void> => {
    const input = Object.fromEntries(keys.flatMap((key) => (isThere(values[key]) ? [[key, values[key]]] : [])));
    await press.ask('accept', { ticket: form.ticket, seen: form.seen, input }, () => {
      kept.forget();
      onSaved();
    });
  };
  const reopen = (): void => {
    again();
    onStale();
  };
  return (
    <div className={layout.stack}>
      <p className={layout.note}>{introOf(outlook, form.columns)}</p>
      <Gaps gaps={refused?.gaps ?? form.gaps} />
      {rowTexts ? <Warning said={record.rowWarning} /> : undefined}
      {keys.map((key) => (
        <ColumnInput
          key={key}
          name={key}
          form={form}
          value={values[key]}
          fault={refused?.faults?.[key]}
          onChange={(value) => kept.keep({ ...kept.value, [key]: value })}
        />
      ))}
      {press.trouble ? <Refused trouble={press.trouble} onReopen={reopen} /> : undefined}
      <Button appearance="primary" disabledFocusable={press.busy} onClick={() => void hand()}>
        {press.busy ? record.saving : record.save}
      </Button>
    </div>
  );
};

/** What is said above the inputs: that some are needed, that all can wait, or that nothing is asked. */
const introOf = ({ record }: PaneWords['outlook'], columns: ActFormView['columns']): string => {
  const asked = Object.entries(columns);
  if (asked.some(([, { required }]) => required)) return record.introNeeded;
  return asked.some(([key]) => key !== 'why') ? record.intro : record.nothingToFill;
};

/** An input that was emptied hands nothing in. */
const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const Warning = ({ said }: { readonly said: string }): ReactElement => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody style={{ whiteSpace: 'normal' }}>{said}</MessageBarBody>
  </MessageBar>
);

const Refused = ({ trouble, onReopen }: { readonly trouble: Trouble; readonly onReopen: () => void }): ReactElement => {
  const { record } = usePaneWords().outlook;
  if (trouble.kind !== 'refused' || !fresh.includes(trouble.because))
    return <TroubleNotice trouble={trouble} notFound="noRecord" />;
  return <Again said={record.changed} onReopen={onReopen} />;
};

/** Others were faster: the form is asked for anew, and what was typed stays in it. */
const Again = ({ said, onReopen }: { readonly said: string; readonly onReopen: () => void }): ReactElement => {
  const { retry } = useSpeech().words.addin;
  const layout = useLayout();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className={layout.tight}>
      <Warning said={said} />
      <Button
        className={layout.start}
        disabled={isAsked}
        onClick={() => {
          setAsked(true);
          onReopen();
        }}
      >
        {retry}
      </Button>
    </div>
  );
};
