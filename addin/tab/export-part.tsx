import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { listedKeys } from '../../src/registers/index.ts';
import type { ExportedView } from '../../src/use-cases/views/copies-view.ts';
import type { Api, Trouble } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Section } from '../ui/section.tsx';
import { named } from '../ui/speech.ts';
import { useSpeech } from '../ui/speech-context.tsx';
import { Choice, Labelled, useInputStyle } from './choice.tsx';
import type { RegisterKey } from './filters.ts';
import { numberWord } from './in-words.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  said: { margin: 0 },
  seal: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const formats = ['xlsx', 'csv', 'json', 'pdf'] as const;
type Format = (typeof formats)[number];

interface ExportProps {
  readonly api: Api;
  /** `YYYY-MM-DD`: no copy is of a later day. */
  readonly today: string;
}

interface Wanted {
  readonly register: RegisterKey;
  readonly format: Format;
  /** `YYYY-MM-DD`; empty for today. */
  readonly asOf: string;
}

/** A copy of one register as a file: the office decides by the role what is in it, and writes down that it left. */
export const ExportPart = ({ api, today }: ExportProps): ReactElement => {
  const { exporting } = useSpeech().words.addin.tab.trends;
  const styles = useStyles();
  const [wanted, setWanted] = useState<Wanted>({ register: 'incidents', format: 'xlsx', asOf: '' });
  const [isMaking, setMaking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [made, setMade] = useState<ExportedView>();
  const ask = async (): Promise<void> => {
    setMaking(true);
    setTrouble(undefined);
    setMade(undefined);
    const { asOf, ...what } = wanted;
    const answer = await api.ask<ExportedView>('exportRegister', asOf === '' ? what : { ...what, asOf });
    setMaking(false);
    if ('trouble' in answer) return setTrouble(answer.trouble);
    saveFile(answer.ok);
    setMade(answer.ok);
  };
  const press = (): void => void ask();
  const fault = trouble?.kind === 'refused' ? trouble.faults?.asOf : undefined;
  return (
    <Section title={exporting.heading}>
      <div className={styles.bar}>
        <What wanted={wanted} onChoose={(some) => setWanted({ ...wanted, ...some })} />
        <AsOf
          day={wanted.asOf}
          today={today}
          fault={fault?.fault}
          onChoose={(asOf) => setWanted({ ...wanted, asOf })}
        />
        <Button disabledFocusable={isMaking} onClick={press}>
          {isMaking ? exporting.making : exporting.button}
        </Button>
      </div>
      <div role="status">{made ? <Made made={made} /> : undefined}</div>
      {trouble && !fault ? <TroubleNotice trouble={trouble} notFound="notManager" onRetry={press} /> : undefined}
    </Section>
  );
};

interface WhatProps {
  readonly wanted: Wanted;
  readonly onChoose: (some: Partial<Wanted>) => void;
}

const What = ({ wanted: { register, format }, onChoose }: WhatProps): ReactElement => {
  const { tab } = useSpeech().words.addin;
  return (
    <>
      <Choice
        label={tab.register}
        value={register}
        onChoose={(value) => onChoose({ register: listedKeys.find((key) => key === value) ?? register })}
      >
        {listedKeys.map((key) => (
          <option key={key} value={key}>
            {tab.registers[key]}
          </option>
        ))}
      </Choice>
      <Choice
        label={tab.trends.exporting.format}
        value={format}
        onChoose={(value) => onChoose({ format: formats.find((one) => one === value) ?? format })}
      >
        {formats.map((one) => (
          <option key={one} value={one}>
            {one.toUpperCase()}
          </option>
        ))}
      </Choice>
    </>
  );
};

interface AsOfProps {
  readonly day: string;
  readonly today: string;
  readonly fault: string | undefined;
  readonly onChoose: (day: string) => void;
}

const AsOf = ({ day, today, fault, onChoose }: AsOfProps): ReactElement => {
  const { addin, registers } = useSpeech().words;
  const { exporting } = addin.tab.trends;
  const className = useInputStyle();
  return (
    <Labelled label={exporting.asOf}>
      {(id) => (
        <>
          <input
            id={id}
            type="date"
            className={className}
            max={today}
            value={day}
            title={exporting.asOfNote}
            aria-invalid={fault !== undefined}
            onChange={({ target }) => onChoose(target.value)}
          />
          {fault === undefined ? undefined : <span role="alert">{named(registers.faults, fault)}</span>}
        </>
      )}
    </Labelled>
  );
};

/** What left, and what is not in it. */
const Made = ({ made }: { readonly made: ExportedView }): ReactElement => {
  const { language, words } = useSpeech();
  const { exporting } = words.addin.tab.trends;
  const styles = useStyles();
  return (
    <>
      <p className={styles.said}>{exporting.made(made.fileName, numberWord(made.records, language))}</p>
      {made.waiting > 0 ? (
        <p className={styles.said}>{exporting.waiting(numberWord(made.waiting, language))}</p>
      ) : undefined}
      {made.lost.length > 0 ? <p className={styles.said}>{exporting.lost(made.lost.join(', '))}</p> : undefined}
      <p className={styles.seal}>{exporting.sealed(made.seal)}</p>
    </>
  );
};
