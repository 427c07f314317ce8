import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { listedKeys } from '../../src/registers/index.ts';
import type { ExportedView } from '../../src/use-cases/views/copies-view.ts';
import type { Api, Trouble } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import type { RegisterKey } from './filters.ts';
import { saveFile } from './save-file.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  said: { margin: 0 },
});

const formats = ['xlsx', 'csv', 'json', 'pdf'] as const;
type Format = (typeof formats)[number];

/** A copy of one register as a file: the office decides by the role what is in it, and writes down that it left. */
export const ExportPart = ({ api }: { readonly api: Api }): ReactElement => {
  const { tab } = useSpeech().words.addin;
  const { exporting } = tab.trends;
  const styles = useStyles();
  const [register, setRegister] = useState<RegisterKey>('incidents');
  const [format, setFormat] = useState<Format>('xlsx');
  const [isMaking, setMaking] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [made, setMade] = useState<string>();
  const ask = async (): Promise<void> => {
    setMaking(true);
    setTrouble(undefined);
    setMade(undefined);
    const answer = await api.ask<ExportedView>('exportRegister', { register, format });
    setMaking(false);
    if ('trouble' in answer) return setTrouble(answer.trouble);
    saveFile(answer.ok);
    setMade(answer.ok.fileName);
  };
  const press = (): void => void ask();
  return (
    <Section title={exporting.heading}>
      <div className={styles.bar}>
        <Field label={tab.register}>
          <Select
            value={register}
            onChange={(_, { value }) => setRegister(listedKeys.find((key) => key === value) ?? register)}
          >
            {listedKeys.map((key) => (
              <option key={key} value={key}>
                {tab.registers[key]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={exporting.format}>
          <Select value={format} onChange={(_, { value }) => setFormat(formats.find((one) => one === value) ?? format)}>
            {formats.map((one) => (
              <option key={one} value={one}>
                {one.toUpperCase()}
              </option>
            ))}
          </Select>
        </Field>
        <Button disabledFocusable={isMaking} onClick={press}>
          {isMaking ? exporting.making : exporting.button}
        </Button>
      </div>
      <p className={styles.said} role="status">
        {made === undefined ? '' : exporting.made(made)}
      </p>
      {trouble ? <TroubleNotice trouble={trouble} notFound="notManager" onRetry={press} /> : undefined}
    </Section>
  );
};
