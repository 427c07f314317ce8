import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listedKeys, registerOf } from '../../src/registers/index.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
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
  field: { flex: '1 1 124px', maxWidth: '220px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
  search: { width: '100%', minWidth: 0, maxWidth: 'none' },
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
  const { register, state, reference } = filters;
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(noFilters);
  return (
    <fieldset className={styles.bar} aria-label={tab.filters}>
      <Field label={tab.register} className={styles.field}>
        <RegisterChoice register={register} onChoose={onChange} />
      </Field>
      <Field label={tab.stage} className={styles.field}>
        <StageChoice filters={filters} onChoose={onChange} />
      </Field>
      {register === 'all' ? undefined : (
        <KindChoice register={register} kind={filters.kind} onChoose={(kind) => onChange({ kind })} />
      )}
      <Field label={tab.state} className={styles.field}>
        <StateChoice state={state} onChoose={onChange} />
      </Field>
      <Field label={tab.reference} className={styles.field}>
        <SearchBox
          className={styles.search}
          value={reference}
          placeholder={tab.referenceHint}
          title={tab.referenceNote}
          onChange={(_, { value }) => onChange({ reference: value })}
        />
      </Field>
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

const StateChoice = ({ state, onChoose, ...field }: StateChoiceProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const choose = (value: string): void =>
    onChoose({ state: states.find((one) => one === value) ?? 'open', stage: '', due: 'any' });
  return (
    <Select {...field} className={useStyles().select} value={state} onChange={(_, { value }) => choose(value)}>
      <option value="open">{tab.openOnly}</option>
      <option value="closed">{tab.closedOnly}</option>
      <option value="any">{tab.openAndClosed}</option>
    </Select>
  );
};

interface RegisterChoiceProps {
  readonly register: Filters['register'];
  readonly onChoose: (some: Pick<Filters, 'register' | 'stage' | 'kind'>) => void;
}

const RegisterChoice = ({ register, onChoose, ...field }: RegisterChoiceProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  return (
    <Select
      {...field}
      className={useStyles().select}
      value={register}
      onChange={(_, { value }) => onChoose({ register: isListed(value) ? value : 'all', stage: '', kind: '' })}
    >
      <option value="all">{tab.all}</option>
      {listedKeys.map((key) => (
        <option key={key} value={key}>
          {tab.registers[key]}
        </option>
      ))}
    </Select>
  );
};

interface StageChoiceProps {
  readonly filters: Filters;
  readonly onChoose: (some: Pick<Filters, 'register' | 'stage' | 'kind'>) => void;
}

/** Stages of the register chosen, or of each by its name; closed ones only where closed records are shown. */
const StageChoice = ({
  filters: { register, stage, kind, state },
  onChoose,
  ...field
}: StageChoiceProps): ReactElement => {
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
    <Select
      {...field}
      className={useStyles().select}
      value={stage === '' ? '' : `${register} ${stage}`}
      onChange={(_, { value }) => choose(value)}
    >
      <option value="">{tab.allStages}</option>
      {keys.length === 1
        ? keys.flatMap(options)
        : keys.map((key) => (
            <optgroup key={key} label={tab.registers[key]}>
              {options(key)}
            </optgroup>
          ))}
    </Select>
  );
};
