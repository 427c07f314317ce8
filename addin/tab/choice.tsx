import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  field: {
    flex: '1 1 124px',
    maxWidth: '220px',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
  },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '32px',
    paddingInline: tokens.spacingHorizontalS,
    font: 'inherit',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
  },
});

/** The look of a field of the tab’s filters. */
export const useInputStyle = (): string => useStyles().input;

interface LabelledProps {
  readonly label: string;
  /** The field, which bears the id. */
  readonly children: (id: string) => ReactElement;
}

/** A name above a field. */
export const Labelled = ({ label, children }: LabelledProps): ReactElement => {
  const id = useId();
  return (
    <div className={useStyles().field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** Its options. */
  readonly children: ReactNode;
}

/** A choice by the browser’s own list: Fluent’s field and list weigh a tenth of the first load. */
export const Choice = ({ label, value, onChoose, children }: ChoiceProps): ReactElement => {
  const className = useInputStyle();
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} className={className} value={value} onChange={({ target }) => onChoose(target.value)}>
          {children}
        </select>
      )}
    </Labelled>
  );
};
