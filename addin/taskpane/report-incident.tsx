import { Button, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { FieldFault } from '../../src/registers/validate.ts';
import type { ReportFormView } from '../../src/use-cases/views/views.ts';
import type { Api } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { choiceWord } from '../ui/values.ts';
import { Waiting } from '../ui/waiting.tsx';
import { faultInWords } from './gaps.tsx';
import { useLayout } from './layout.ts';
import { OneOf } from './one-of.tsx';
import { usePaneWords } from './pane-words.ts';
import { useKept } from './use-kept.ts';
import { useAsk } from './use-press.ts';

interface ReportProps {
  readonly api: Api;
  readonly onReported: () => void;
}

/** The report of an incident by anybody of the house: what happened, in a choice and a few words. Suspicion is enough. */
export const ReportIncident = ({ api, onReported }: ReportProps): ReactElement => {
  const { loading } = useSpeech().words.addin;
  const { asked, again } = useAsked<ReportFormView>(api, 'report-form', {});
  if (asked.state === 'asking') return <Waiting what={loading} />;
  if ('trouble' in asked.answer)
    return <TroubleNotice trouble={asked.answer.trouble} notFound="fault" onRetry={again} />;
  return <Form api={api} form={asked.answer.ok} onReported={onReported} />;
};

const longestTold = 6000;
const nothing = { scenario: '', told: '' };

interface Typed {
  readonly scenario: string;
  readonly told: string;
}

/** Only of what the list does not name are words needed. */
const needsWords = ({ scenario, told }: Typed): boolean => scenario === 'other' && told.trim() === '';

const Form = ({ api, form, onReported }: ReportProps & { readonly form: ReportFormView }): ReactElement => {
  const { misdirected, staff } = usePaneWords().outlook;
  const layout = useLayout();
  const { value, keep, forget } = useKept<Typed>('report', nothing);
  const [isTried, setTried] = useState(false);
  const [reference, setReference] = useState<string>();
  const press = useAsk(api);
  if (reference !== undefined) return <Reported reference={reference} form={form} />;
  const send = (): void => {
    setTried(true);
    if (value.scenario === '' || needsWords(value)) return;
    const told = value.told.trim() === '' ? {} : { told: value.told };
    const answer = { ticket: form.ticket, input: { scenario: value.scenario, ...told } };
    void press.ask<{ readonly reference: string }>('accept', answer, (receipt) => {
      forget();
      setReference(receipt.reference);
      onReported();
    });
  };
  const fault = press.trouble?.kind === 'refused' ? press.trouble.faults?.told : undefined;
  return (
    <div className={layout.stack}>
      <Scenario form={form} value={value} isTried={isTried} keep={keep} />
      <Told value={value} isTried={isTried} fault={fault} keep={keep} />
      {press.trouble && !fault ? <TroubleNotice trouble={press.trouble} notFound="fault" onRetry={send} /> : undefined}
      <Button className={layout.start} appearance="primary" disabledFocusable={press.busy} onClick={send}>
        {press.busy ? misdirected.reporting : staff.send}
      </Button>
    </div>
  );
};

interface InputProps {
  readonly value: Typed;
  readonly isTried: boolean;
  readonly keep: (value: Typed) => void;
}

const Scenario = ({ form, value, isTried, keep }: InputProps & { readonly form: ReportFormView }): ReactElement => {
  const speech = useSpeech();
  const { staff } = usePaneWords().outlook;
  return (
    <OneOf
      label={staff.what}
      options={form.scenarios.map((one) => [one, choiceWord(speech, 'incidents', 'scenario', one)])}
      value={value.scenario}
      said={isTried && value.scenario === '' ? staff.pick : undefined}
      onChange={(scenario) => keep({ ...value, scenario })}
    />
  );
};

const Told = ({
  value,
  isTried,
  fault,
  keep,
}: InputProps & { readonly fault: FieldFault | undefined }): ReactElement => {
  const speech = useSpeech();
  const { misdirected, staff } = usePaneWords().outlook;
  const layout = useLayout();
  const lacking = isTried && needsWords(value) ? staff.toldNeeded : undefined;
  const said = fault ? faultInWords(speech, fault) : lacking;
  return (
    <Field
      label={staff.told}
      hint={misdirected.toldHint}
      className={layout.field}
      {...(said ? { validationMessage: said } : {})}
    >
      <Textarea
        rows={3}
        maxLength={longestTold}
        value={value.told}
        onChange={(_, next) => keep({ ...value, told: next.value })}
      />
    </Field>
  );
};

/** What becomes of a report, and whom to reach now. */
const Reported = ({ reference, form }: { readonly reference: string; readonly form: ReportFormView }): ReactElement => {
  const { misdirected, staff } = usePaneWords().outlook;
  const layout = useLayout();
  const { officer } = form;
  return (
    <div className={layout.tight}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody style={{ whiteSpace: 'normal' }} role="status">
          <strong>{staff.done(reference)}</strong>
          <br />
          {staff.next}
        </MessageBarBody>
      </MessageBar>
      <p className={layout.note}>{misdirected.reach(officer.name, officer.phone ?? officer.email)}</p>
    </div>
  );
};
