import { Button, Field, Input, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { requests } from '../../src/registers/requests.ts';
import type { ProofDestroyedView } from '../../src/use-cases/views/copies-view.ts';
import type { HandingView } from '../../src/use-cases/views/handing-view.ts';
import { longDay } from '../ui/days.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import type { HandingProps } from './handing-props.ts';
import { useLayout } from './layout.ts';
import { OneOf } from './one-of.tsx';
import { usePaneWords } from './pane-words.ts';
import { useAsk } from './use-press.ts';
import { WhatIsWrong } from './what-is-wrong.tsx';

/** Proofs of identity: destroyed once checked, and then the mail that brought them. */
export const Proofs = (props: HandingProps): ReactElement => {
  const { view, words } = props;
  const layout = useLayout();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<string>();
  const files = view.files.filter(({ kind }) => kind === 'attachment' || kind === 'message').map(({ name }) => name);
  const destroyed = ({ proposeMailbox }: ProofDestroyedView): void => {
    setOpen(false);
    setSaid(proposeMailbox ? words.destroyedMailbox : words.destroyed);
    props.onDone();
  };
  return (
    <>
      {said ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody style={{ whiteSpace: 'normal' }} role="status">
            {said}
          </MessageBarBody>
        </MessageBar>
      ) : undefined}
      {view.proofs.length > 0 ? (
        <ul className={layout.list}>
          {view.proofs.map((line) => (
            <Line key={line.proofDigest} {...props} line={line} />
          ))}
        </ul>
      ) : undefined}
      {isOpen ? (
        <DestroyForm {...props} files={files} onDestroyed={destroyed} onClose={() => setOpen(false)} />
      ) : (
        <>
          <p className={layout.note}>{files.length > 0 ? words.proofHint : words.noFiles}</p>
          {files.length > 0 ? (
            <Button className={layout.start} onClick={() => setOpen(true)}>
              {words.proofTitle}
            </Button>
          ) : undefined}
        </>
      )}
    </>
  );
};

type LineProps = HandingProps & { readonly line: HandingView['proofs'][number] };

const Line = ({ api, view, words, line, onDone }: LineProps): ReactElement => {
  const { language, words: page } = useSpeech();
  const { handing } = usePaneWords().outlook;
  const layout = useLayout();
  const press = useAsk(api);
  const { proofDigest: digest = '', proofDestroyedOn = '', proofMethod = '', proofMailboxOn } = line;
  const method = named(page.registers.requests.choices.identityMethod, proofMethod);
  const isOwed = view.cameByMail && !proofMailboxOn;
  const note = (): void => void press.ask('recordProofLeftMailbox', { reference: view.reference, digest }, onDone);
  return (
    <li className={layout.tight}>
      <span>{words.destroyedOn(longDay(proofDestroyedOn, language), method)}</span>
      {proofMailboxOn ? (
        <span className={layout.note}>{words.leftOn(longDay(proofMailboxOn, language))}</span>
      ) : undefined}
      {isOwed ? (
        <>
          <span className={layout.strong}>{words.stillInMailbox}</span>
          <Button className={layout.start} size="small" disabledFocusable={press.busy} onClick={note}>
            {handing.noteMailbox}
          </Button>
        </>
      ) : undefined}
      {press.trouble ? <TroubleNotice trouble={press.trouble} notFound="noRecord" onRetry={note} /> : undefined}
    </li>
  );
};

interface DestroyProps extends HandingProps {
  readonly files: readonly string[];
  readonly onDestroyed: (answer: ProofDestroyedView) => void;
  readonly onClose: () => void;
}

/** What is said of it where something was typed. */
const attachmentOf = (typed: string): object => (typed.trim() === '' ? {} : { attachment: typed.trim() });

const methods: readonly string[] = requests.columns.identityMethod.choices;

/** Which file was the proof, and how identity was checked; it is gone for good, so the button says what it does. */
const DestroyForm = ({ api, view, words, files, onDestroyed, onClose }: DestroyProps): ReactElement => {
  const { registers } = useSpeech().words;
  const { record } = usePaneWords().outlook;
  const layout = useLayout();
  const [file, setFile] = useState('');
  const [method, setMethod] = useState('');
  const [within, setWithin] = useState('');
  const [isTried, setTried] = useState(false);
  const press = useAsk(api);
  const destroy = (): void => {
    setTried(true);
    if (file === '' || method === '') return;
    const asked = { reference: view.reference, file, method, ...attachmentOf(within) };
    void press.ask<ProofDestroyedView>('destroyIdentityProof', asked, onDestroyed);
  };
  return (
    <div className={layout.stack}>
      <p className={layout.note}>{words.proofIntro}</p>
      <OneOf
        label={words.proofFile}
        options={files.map((one) => [one, one])}
        value={file}
        said={isTried && file === '' ? words.chooseFile : undefined}
        onChange={setFile}
      />
      <Within file={file} words={words} value={within} onChange={setWithin} />
      <OneOf
        label={words.proofMethod}
        options={methods.map((one) => [one, named(registers.requests.choices.identityMethod, one)])}
        value={method}
        said={isTried && method === '' ? words.chooseMethod : undefined}
        onChange={setMethod}
      />
      <WhatIsWrong press={press} onRetry={destroy} />
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={press.busy} onClick={destroy}>
          {words.destroy}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {record.cancel}
        </Button>
      </div>
    </div>
  );
};

interface WithinProps extends Pick<HandingProps, 'words'> {
  readonly file: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** Which file of a mail it is, where the mail carries several. */
const Within = ({ file, words, value, onChange }: WithinProps): ReactElement | undefined =>
  /\.eml$/i.test(file) ? (
    <Field label={words.proofWithin}>
      <Input value={value} maxLength={260} onChange={(_, next) => onChange(next.value)} />
    </Field>
  ) : undefined;
