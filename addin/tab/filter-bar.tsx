import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listedKeys, registerOf } from '../../src/registers/index.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { Choice, Labelled, useInputStyle } from './choice.tsx';
import { stagesOf } from './column-word.ts';
import { type Filters, noFilters, type RegisterKey } from './filters.ts';
import { KindChoice } from './kind-choice.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    border: 0,
    margin: 0,
    padding: 0,
  },
});

const states = ['open', 'closed', 'any'] as const;

const isListed = (text: string): text is RegisterKey => listedKeys.some((key) => key === text);

interface FilterBarProps {
  readonly filters: Filters;
  readonly onChange: (some: Partial<Filters>) => void;
  readonly onClear: () => void;
  readonly onRefresh: () => void;
}

/** What to see of the registers: which, in which stage, and any part of a reference. */
export const FilterBar = ({ filters, onChange, onClear, onRefresh }: FilterBarProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const styles = useStyles();
  const input = useInputStyle();
  const { register, state, reference } = filters;
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(noFilters);
  return (
    <fieldset className={styles.bar} aria-label={tab.filters}>
      <RegisterChoice register={register} onChoose={onChange} />
      <StageChoice filters={filters} onChoose={onChange} />
      {register === 'all' ? undefined : (
        <KindChoice register={register} kind={filters.kind} onChoose={(kind) => onChange({ kind })} />
      )}
      <StateChoice state={state} onChoose={onChange} />
      <Labelled label={tab.reference}>
        {(id) => (
          <input
            id={id}
            type="search"
            className={input}
            value={reference}
            placeholder={tab.referenceHint}
            title={tab.referenceNote}
            onChange={({ target }) => onChange({ reference: target.value })}
          />
        )}
      </Labelled>
      <Button onClick={onRefresh}>{tab.refresh}</Button>
      {isFiltered ? (
        <Button appearance="subtle" onClick={onClear}>
          {tab.clear}
        </Button>
      ) : undefined}
    </fieldset>
  );
};

interface StateChoiceProps {
  readonly state: Filters['state'];
  readonly onChoose: (some: Pick<Filters, 'state' | 'stage' | 'due'>) => void;
}

const StateChoice = ({ state, onChoose }: StateChoiceProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const choose = (value: string): void =>
    onChoose({ state: states.find((one) => one === value) ?? 'open', stage: '', due: 'any' });
  return (
    <Choice label={tab.state} value={state} onChoose={choose}>
      <option value="open">{tab.openOnly}</option>
      <option value="closed">{tab.closedOnly}</option>
      <option value="any">{tab.openAndClosed}</option>
    </Choice>
  );
};

interface RegisterChoiceProps {
  readonly register: Filters['register'];
  readonly onChoose: (some: Pick<Filters, 'register' | 'stage' | 'kind'>) => void;
}

const RegisterChoice = ({ register, onChoose }: RegisterChoiceProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  return (
    <Choice
      label={tab.register}
      value={register}
      onChoose={(value) => onChoose({ register: isListed(value) ? value : 'all', stage: '', kind: '' })}
    >
      <option value="all">{tab.all}</option>
      {listedKeys.map((key) => (
        <option key={key} value={key}>
          {tab.registers[key]}
        </option>
      ))}
    </Choice>
  );
};

interface StageChoiceProps {
  readonly filters: Filters;
  readonly onChoose: (some: Pick<Filters, 'register' | 'stage' | 'kind'>) => void;
}

/** Stages of the register chosen, or of each by its name; closed ones only where closed records are shown. */
const StageChoice = ({ filters: { register, stage, kind, state }, onChoose }: StageChoiceProps): ReactElement => {
  const { words } = useSpeech();
  const { tab } = words.addin;
  const options = (key: RegisterKey): readonly ReactElement[] => {
    const { stages, closed } = registerOf(key);
    return stages
      .filter((one) => state === 'any' || closed.includes(one) === (state === 'closed'))
      .map((one) => (
        <option key={one} value={`${key} ${one}`}>
          {named(stagesOf(words, key), one)}
        </option>
      ));
  };
  const choose = (value: string): void => {
    const [chosen = '', wanted = ''] = value.split(' ');
    const next = isListed(chosen) ? chosen : register;
    onChoose({ register: next, stage: wanted, kind: next === register ? kind : '' });
  };
  const keys = listedKeys.filter((key) => register === 'all' || register === key);
  return (
    <Choice label={tab.stage} value={stage === '' ? '' : `${register} ${stage}`} onChoose={choose}>
      <option value="">{tab.allStages}</option>
      {keys.length === 1
        ? keys.flatMap(options)
        : keys.map((key) => (
            <optgroup key={key} label={tab.registers[key]}>
              {options(key)}
            </optgroup>
          ))}
    </Choice>
  );
};
