import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { HandingView } from '../../src/use-cases/views/handing-view.ts';
import { longDay } from '../ui/days.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import type { HandingProps } from './handing-props.ts';
import { useLayout } from './layout.ts';
import { Means } from './one-of.tsx';
import { usePaneWords } from './pane-words.ts';
import { useAsk } from './use-press.ts';
import { WhatIsWrong } from './what-is-wrong.tsx';

/** Closed files that were made; of each, whether its password went, and by which other way. */
export const HandedOver = (props: HandingProps): ReactElement => {
  const layout = useLayout();
  return (
    <ul className={layout.list}>
      {props.view.handOvers.toReversed().map((line) => (
        <Line key={line.handedDigest} {...props} line={line} />
      ))}
    </ul>
  );
};

type LineProps = HandingProps & { readonly line: HandingView['handOvers'][number] };

const Line = ({ line, ...props }: LineProps): ReactElement => {
  const { language, words: page } = useSpeech();
  const { words } = props;
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const { handedFile = '', handedOn = '', handedMeans = '', passwordMeans = '', passwordSentOn } = line;
  const way = (one: string): string => named(page.registers.incidents.choices.means, one);
  return (
    <li className={layout.tight}>
      <span className={layout.strong}>{handedFile}</span>
      <span className={layout.note}>{words.handedOn(longDay(handedOn, language), way(handedMeans))}</span>
      <span className={layout.note}>
        {passwordSentOn
          ? words.passwordSentOn(longDay(passwordSentOn, language), way(passwordMeans))
          : words.passwordOwed}
      </span>
      {passwordSentOn || isOpen ? undefined : (
        <Button className={layout.start} size="small" onClick={() => setOpen(true)}>
          {words.passwordTitle}
        </Button>
      )}
      {isOpen && !passwordSentOn ? <PasswordForm {...props} line={line} /> : undefined}
    </li>
  );
};

/** The day and the way by which the password went: never the way of its file. */
const PasswordForm = ({ api, view, words, line, onDone }: LineProps): ReactElement => {
  const { registers } = useSpeech().words;
  const layout = useLayout();
  const { record } = usePaneWords().outlook;
  const [day, setDay] = useState(view.today);
  const [means, setMeans] = useState('');
  const [isTried, setTried] = useState(false);
  const press = useAsk(api);
  const { handedDigest: digest, handedMeans = '' } = line;
  const note = (): void => {
    setTried(true);
    if (means === '' || day === '') return;
    void press.ask('recordPasswordSent', { reference: view.reference, digest, means, day }, onDone);
  };
  return (
    <div className={layout.stack}>
      <p className={layout.note}>{words.passwordIntro}</p>
      <Field
        label={words.passwordDay}
        required
        {...(isTried && day === '' ? { validationMessage: registers.faults.required } : {})}
      >
        <Input type="date" max={view.today} value={day} onChange={(_, next) => setDay(next.value)} />
      </Field>
      <Means
        label={words.passwordMeans}
        value={means}
        but={handedMeans}
        said={isTried && means === '' ? words.meansFirst : undefined}
        onChange={setMeans}
      />
      <WhatIsWrong press={press} onRetry={note} />
      <Button className={layout.start} appearance="primary" disabledFocusable={press.busy} onClick={note}>
        {press.busy ? record.saving : record.save}
      </Button>
    </div>
  );
};
