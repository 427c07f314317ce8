import { myReports } from '../../src/use-cases/my-reports.ts';
import { reportInWords } from '../cards/my-reports.ts';
import { reportLinkCard } from '../cards/report-link.ts';
import { shown } from '../cards/text.ts';
import type { Answer } from '../host/heard.ts';
import type { Visit } from './desk.ts';

const most = 10;

/** One's own reports that hold what was typed, each as the link that would be inserted: its reference and no more. */
export const findReports = ({ office, asker, speech }: Visit, text: string): Answer => {
  const wanted = text.trim().toLowerCase();
  const found = myReports(office, asker)
    .reports.map((report) => ({ report, text: reportInWords(speech, report).join(' · ') }))
    .filter(({ report, text: said }) => `${report.reference} ${said}`.toLowerCase().includes(wanted))
    .slice(0, most)
    .map(({ report, text: said }) => ({
      title: report.reference,
      text: shown(said, 200),
      card: reportLinkCard(speech, report.reference),
    }));
  return found.length > 0 ? { found } : { notice: speech.words.staff.link.none };
};
