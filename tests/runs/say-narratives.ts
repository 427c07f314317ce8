import type { NarrativesReport } from './play-narratives.ts';

const per = (count: number, of: number): string => (of === 0 ? '–' : (count / of).toFixed(2));

/** What a run came to, line by line. */
export const sayNarratives = (report: NarrativesReport): readonly string[] => {
  const { sent, receipts, meter, seconds, verify } = report;
  const saves = meter.byKind['POST /$batch'] ?? 0;
  const lines = [
    ['narratives sent through the bot', sent],
    ['receipts', receipts],
    ['in the register exactly once, word for word', report.inRegister],
    ['case files / rows in SharePoint', `${report.records} / ${report.rows}`],
    ['duplicates', report.duplicates],
    ['refused', report.refused.length],
    ['greffe verify', `${verify.output.trim()} (exit ${verify.code})`],
    ['Graph round trips a save ($batch)', per(saves, receipts)],
    ['Graph requests in all, with the polls of the index, a save', per(meter.requests, receipts)],
    ['resource units a save, polls included', per(meter.resourceUnits, receipts)],
    ['seconds', seconds.toFixed(1)],
  ] as const;
  return [
    ...lines.map(([what, value]) => `${what.padEnd(62)} ${value}`),
    ...report.refused.map(({ id, because }) => `refused: ${id}: ${because}`),
    ...Object.entries(meter.byKind).map(([kind, count]) => `  ${kind}: ${count}`),
  ];
};
