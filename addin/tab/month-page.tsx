import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { MonthSheetView } from '../../src/use-cases/views/trends-view.ts';
import type { Api, Trouble } from '../ui/api.ts';
import { TroubleNotice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { Choice } from './choice.tsx';
import { monthWord } from './in-words.ts';
import { MonthSheet } from './month-sheet.tsx';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
});

interface MonthPageProps {
  readonly api: Api;
  readonly months: readonly string[];
}

/** Prints a month on one page: the press fetches it, and it goes to the printer once it stands. */
export const MonthPage = ({ api, months }: MonthPageProps): ReactElement => {
  const { language, words } = useSpeech();
  const { sheet } = words.addin.tab.trends;
  const { trends } = words.addin.tab;
  const styles = useStyles();
  const [month, setMonth] = useState(months.at(-1) ?? '');
  const [page, setPage] = useState<MonthSheetView>();
  const [isPreparing, setPreparing] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    if (page) window.print();
  }, [page]);
  const press = async (): Promise<void> => {
    setPreparing(true);
    setTrouble(undefined);
    const answer = await api.ask<MonthSheetView>('month-sheet', { month });
    setPreparing(false);
    if ('trouble' in answer) setTrouble(answer.trouble);
    else setPage(answer.ok);
  };
  const print = (): void => void press();
  return (
    <Section title={sheet.heading}>
      <p className={styles.lead}>{sheet.lead}</p>
      <div className={styles.bar}>
        <Choice label={trends.month} value={month} onChoose={setMonth}>
          {months.toReversed().map((one) => (
            <option key={one} value={one}>
              {monthWord(one, language, 'long')}
            </option>
          ))}
        </Choice>
        <Button appearance="primary" disabledFocusable={isPreparing} onClick={print}>
          {isPreparing ? sheet.preparing : sheet.print}
        </Button>
      </div>
      {trouble ? <TroubleNotice trouble={trouble} notFound="notManager" onRetry={print} /> : undefined}
      {page ? createPortal(<MonthSheet sheet={page} />, document.body) : undefined}
    </Section>
  );
};
