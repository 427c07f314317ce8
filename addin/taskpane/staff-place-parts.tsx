import { Button } from '@fluentui/react-components';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { MyReportsView } from '../../src/use-cases/views/views.ts';
import type { Api } from '../ui/api.ts';
import { shortDay } from '../ui/days.ts';
import { Section } from '../ui/section.tsx';
import { useSpeech } from '../ui/speech-context.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { choiceWord } from '../ui/values.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useLayout } from './layout.ts';
import { usePaneWords } from './pane-words.ts';

const ReportIncident = lazy(async () => ({ default: (await import('./report-incident.tsx')).ReportIncident }));

export interface StaffPlaceProps {
  readonly api: Api;
  /** It stands alone, under a heading of its own. */
  readonly titled?: boolean;
}

/** What anybody of the house can do here, whoever may open no record: say that something went wrong, and see what became of it. */
export const StaffPlaceParts = ({ api, titled = false }: StaffPlaceProps): ReactElement => {
  const { loading } = useSpeech().words.addin;
  const { staff } = usePaneWords().outlook;
  const layout = useLayout();
  const [isReporting, setReporting] = useState(false);
  const { asked, again } = useAsked<MyReportsView>(api, 'my-reports', {});
  const mine = asked.state === 'answered' && 'ok' in asked.answer ? asked.answer.ok.reports : [];
  return (
    <>
      {titled ? <h1 className={layout.title}>{staff.title}</h1> : undefined}
      <Section title={staff.wrongTitle}>
        <p style={{ margin: 0 }}>{staff.wrongBody}</p>
      </Section>
      <Section title={staff.otherTitle}>
        <p style={{ margin: 0 }}>{staff.otherBody}</p>
        {isReporting ? (
          <Suspense fallback={<Waiting what={loading} />}>
            <ReportIncident api={api} onReported={again} />
          </Suspense>
        ) : (
          <Button className={layout.start} appearance="primary" onClick={() => setReporting(true)}>
            {staff.begin}
          </Button>
        )}
      </Section>
      {mine.length > 0 ? (
        <Section title={staff.mine}>
          <ul className={layout.list}>
            {mine.map((report) => (
              <Report key={report.reference} report={report} />
            ))}
          </ul>
        </Section>
      ) : undefined}
    </>
  );
};

/** One of the person’s own reports, and how far it has come. */
const Report = ({ report }: { readonly report: MyReportsView['reports'][number] }): ReactElement => {
  const speech = useSpeech();
  const layout = useLayout();
  const { reference, register, what, acceptedOn, progress } = report;
  const kind = what ? choiceWord(speech, register, what.column, what.choice) : speech.words.registers.one[register];
  return (
    <li className={layout.tight}>
      <span className={layout.strong}>{kind}</span>
      <span className={layout.note}>
        {[reference, shortDay(acceptedOn, speech.language), speech.words.registers.progress[progress]].join(' · ')}
      </span>
    </li>
  );
};
