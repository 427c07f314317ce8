import { Button, Checkbox } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { LetterLine } from '../../src/registers/letter-columns.ts';
import type { HandOverView } from '../../src/use-cases/views/copies-view.ts';
import { longDay } from '../ui/days.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import type { HandingProps } from './handing-props.ts';
import { useLayout } from './layout.ts';
import { Means, OneOf } from './one-of.tsx';
import { usePaneWords } from './pane-words.ts';
import { useKept } from './use-kept.ts';
import { useAsk } from './use-press.ts';
import { WhatIsWrong } from './what-is-wrong.tsx';
import { isWhole, type Passage, WithheldPassages } from './withheld-passages.tsx';

interface FormProps extends HandingProps {
  readonly onMade: (made: HandOverView) => void;
  readonly onClose: () => void;
}

interface Typed {
  readonly letter: string;
  readonly files: readonly string[];
  readonly withheld: readonly Passage[];
  readonly means: string;
}

const toggled = (list: readonly string[], one: string, isIn: boolean): readonly string[] =>
  isIn ? [...list, one] : list.filter((other) => other !== one);

/** What of the form is still to be said before anything is made. */
const lackIn = ({ letter, means: way, withheld }: Typed): boolean =>
  letter === '' || way === '' || withheld.some((one) => !isWhole(one) && (one.passage !== '' || one.provision !== ''));

/** Which letter, which copies, what is withheld under which section, and the way the file goes. */
export const HandOverForm = ({ api, view, words, onMade, onClose }: FormProps): ReactElement => {
  const { outlook } = usePaneWords();
  const layout = useLayout();
  const first: Typed = { letter: '', files: [], withheld: [], means: '' };
  const { value, keep, forget } = useKept(`handing|${view.reference}`, first);
  const [isTried, setTried] = useState(false);
  const press = useAsk(api);
  const make = (): void => {
    setTried(true);
    if (lackIn(value)) return;
    const asked = { reference: view.reference, ...value, withheld: value.withheld.filter(isWhole) };
    void press.ask<HandOverView>('handOver', asked, (answer) => {
      forget();
      onMade(answer);
    });
  };
  const part = { view, words, value, keep, isTried };
  return (
    <div className={layout.stack}>
      <Letter {...part} />
      <Pieces {...part} />
      <WithheldPassages
        words={words}
        passages={value.withheld}
        isTried={isTried}
        onChange={(withheld) => keep({ ...value, withheld })}
      />
      <Means
        label={words.means}
        value={value.means}
        said={isTried && value.means === '' ? words.meansFirst : undefined}
        onChange={(way) => keep({ ...value, means: way })}
      />
      <WhatIsWrong press={press} onRetry={make} />
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={press.busy} onClick={make}>
          {press.busy ? outlook.handing.reading : words.make}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {outlook.record.cancel}
        </Button>
      </div>
    </div>
  );
};

interface PartProps extends Pick<HandingProps, 'view' | 'words'> {
  readonly value: Typed;
  readonly keep: (value: Typed) => void;
  readonly isTried: boolean;
}

/** What was handed back edited is what leaves. */
const digestOf = ({ letterDigest = '', letterSentDigest }: LetterLine): string => letterSentDigest ?? letterDigest;

const Letter = ({ view, words, value, isTried, keep }: PartProps): ReactElement => {
  const { language } = useSpeech();
  const { letters, letterWork } = usePaneWords();
  const word = ({ letterName = '', letterPreparedOn = '' }: LetterLine): string =>
    `${named(letters.names, letterName)}, ${letterWork.preparedOn(longDay(letterPreparedOn, language))}`;
  return (
    <OneOf
      label={words.letter}
      options={view.letters.toReversed().map((line) => [digestOf(line), word(line)])}
      value={value.letter}
      said={isTried && value.letter === '' ? words.letterFirst : undefined}
      onChange={(letter) => keep({ ...value, letter })}
    />
  );
};

const Pieces = ({ view, words, value, keep }: PartProps): ReactElement => {
  const layout = useLayout();
  return (
    <fieldset className={layout.quiet}>
      <legend className={layout.legend}>{words.files}</legend>
      {view.files.length === 0 ? <p className={layout.note}>{words.noFiles}</p> : undefined}
      {view.files.map(({ name }) => (
        <Checkbox
          key={name}
          label={name}
          checked={value.files.includes(name)}
          style={{ display: 'flex', overflowWrap: 'anywhere' }}
          onChange={(_, { checked }) => keep({ ...value, files: toggled(value.files, name, checked === true) })}
        />
      ))}
    </fieldset>
  );
};
