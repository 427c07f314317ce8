import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { withholding } from '../../src/registers/withholding.ts';
import { citationOf } from '../ui/cite.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import type { HandingProps } from './handing-props.ts';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';

/** A passage that is withheld, and the section that allows it. */
export interface Passage {
  readonly passage: string;
  readonly provision: string;
}

/** Both halves are said. */
export const isWhole = ({ passage, provision }: Passage): boolean => passage.trim() !== '' && provision !== '';

const longestPassage = 2000;
const none: Passage = { passage: '', provision: '' };

interface PassagesProps extends Pick<HandingProps, 'words'> {
  readonly passages: readonly Passage[];
  readonly isTried: boolean;
  readonly onChange: (passages: readonly Passage[]) => void;
}

/** The index of what is withheld, one passage after the other; none where nothing is. */
export const WithheldPassages = ({ words, passages, isTried, onChange }: PassagesProps): ReactElement => {
  const { handing } = usePaneWords().outlook;
  const layout = useLayout();
  const change = (at: number, next: Passage): void =>
    onChange(passages.map((one, place) => (place === at ? next : one)));
  return (
    <div className={layout.stack}>
      <p className={layout.note}>{words.withheldIntro}</p>
      {passages.map((one, at) => (
        <OnePassage
          // biome-ignore lint/suspicious/noArrayIndexKey: passages have no other name, and they never move
          key={at}
          n={at + 1}
          words={words}
          passage={one}
          isTried={isTried}
          onChange={(next) => change(at, next)}
        />
      ))}
      <Button className={layout.start} size="small" onClick={() => onChange([...passages, none])}>
        {passages.length === 0 ? words.passage(1) : handing.add}
      </Button>
    </div>
  );
};

interface OneProps extends Pick<PassagesProps, 'words' | 'isTried'> {
  readonly n: number;
  readonly passage: Passage;
  readonly onChange: (passage: Passage) => void;
}

const OnePassage = ({ n, words, passage, isTried, onChange }: OneProps): ReactElement => {
  const speech = useSpeech();
  const { handing, inputs } = usePaneWords().outlook;
  const layout = useLayout();
  const isHalf = isTried && !isWhole(passage) && (passage.passage !== '' || passage.provision !== '');
  return (
    <div className={layout.tight}>
      <Field label={words.passage(n)} {...(isHalf ? { validationMessage: handing.passageNeeded } : {})}>
        <Input
          value={passage.passage}
          maxLength={longestPassage}
          onChange={(_, next) => onChange({ ...passage, passage: next.value })}
        />
      </Field>
      <Field label={words.provision(n)} className={layout.field}>
        <Select
          className={layout.select}
          value={passage.provision}
          onChange={(_, next) => onChange({ ...passage, provision: next.value })}
        >
          <option value="">{inputs.choose}</option>
          {withholding.map((id) => (
            <option key={id} value={id}>
              {citationOf(speech.words, id)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
};
