import { Button, Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { listedKeys, registerOf } from '../../src/registers/index.ts';
import type { PageWords } from '../ui/page-words.ts';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { type Filters, noFilters, type RegisterKey } from './filters.ts';

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

/** The words of a register’s stages. */
export const stagesOf = (words: PageWords, register: RegisterKey): object => words.registers[register].stages;

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
  const { register, open, reference } = filters;
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(noFilters);
  return (
    <fieldset className={styles.bar} aria-label={tab.filters}>
      <Field label={tab.register} className={styles.field}>
        <RegisterChoice register={register} onChoose={onChange} />
      </Field>
      <Field label={tab.stage} className={styles.field}>
        <StageChoice filters={filters} onChoose={onChange} />
      </Field>
      <Field label={tab.state} className={styles.field}>
        <Select
          className={styles.select}
          value={open ? 'open' : 'all'}
          onChange={(_, { value }) => onChange({ open: value === 'open' })}
        >
          <option value="open">{tab.openOnly}</option>
          <option value="all">{tab.openAndClosed}</option>
        </Select>
      </Field>
      <Field label={tab.reference} className={styles.field}>
        <SearchBox
          className={styles.search}
          value={reference}
          placeholder={tab.referenceHint}
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

interface RegisterChoiceProps {
  readonly register: Filters['register'];
  readonly onChoose: (some: Pick<Filters, 'register' | 'stage'>) => void;
}

const RegisterChoice = ({ register, onChoose, ...field }: RegisterChoiceProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  return (
    <Select
      {...field}
      className={useStyles().select}
      value={register}
      onChange={(_, { value }) => onChoose({ register: isListed(value) ? value : 'all', stage: '' })}
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
  readonly onChoose: (some: Pick<Filters, 'register' | 'stage'>) => void;
}

/** Stages of the register chosen, or of each by its name; closed ones only where closed records are shown. */
const StageChoice = ({ filters: { register, stage, open }, onChoose, ...field }: StageChoiceProps): ReactElement => {
  const { words } = useSpeech();
  const { tab } = words.addin;
  const options = (key: RegisterKey): readonly ReactElement[] => {
    const { stages, closed } = registerOf(key);
    return stages
      .filter((one) => !open || !closed.includes(one))
      .map((one) => (
        <option key={one} value={`${key} ${one}`}>
          {named(stagesOf(words, key), one)}
        </option>
      ));
  };
  const choose = (value: string): void => {
    const [chosen = '', wanted = ''] = value.split(' ');
    onChoose({ register: isListed(chosen) ? chosen : register, stage: wanted });
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
