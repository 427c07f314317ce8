import type { Reading } from '../../src/emulator/control/meter.ts';
import { type Cost, costRange, isPoll, ofMail, tripsOf } from './mail-cost.ts';
import type { MailReport } from './mail-report.ts';
import { countOf } from './register-check.ts';

type Line = readonly [what: string, value: string | number];

const sayCost = (name: string, { roundTrips, resourceUnits, byKind }: Cost): readonly Line[] => [
  [`mail to record: ${name}`, `${roundTrips} round trips, ${resourceUnits} resource units`],
  ...Object.entries(byKind).map(([kind, count]) => [`    ${kind}`, count] as const),
];

const costLines = ({ played: { costs } }: MailReport): readonly Line[] => {
  const range = costRange(costs);
  if (!range) return [['mail to record', 'not measured: the background was always at work']];
  const { least, most } = range;
  const units = least.about.resourceUnits + least.save.resourceUnits;
  return [
    ...sayCost('about', least.about),
    ...sayCost('register and tag', least.register),
    ...sayCost('save', least.save),
    ['mail to record: all', `${tripsOf(least)} round trips, ${units} resource units`],
    [`mail to record: the most that one of ${costs.length} took`, `${tripsOf(most)} round trips`],
  ];
};

const labelLines = ({ played: { mails, messages } }: MailReport): readonly Line[] => {
  const labels = new Map(mails.map(({ mail }) => [mail.name, mail.label]));
  const registered = new Set(messages.filter(({ presses }) => presses.length > 0).map(({ name }) => name));
  const count = (names: readonly string[]): ReadonlyMap<string, number> =>
    countOf(names.map((name) => labels.get(name) ?? 'no label'));
  const all = count(mails.map(({ mail }) => mail.name));
  const taken = count([...registered]);
  return [...all].map(([label, mailsOf]) => [
    `    ${label}: registered of mails`,
    `${taken.get(label) ?? 0} of ${mailsOf}`,
  ]);
};

/** What a run came to, line by line. */
export const sayMails = (report: MailReport): readonly string[] => {
  const { played, verify } = report;
  const { mails, messages, meter } = played;
  const lines: readonly Line[] = [
    ['mails put into the mailbox', mails.length],
    ['given back by the mailbox byte for byte', report.sameBytes],
    ['messages by their ids', messages.length],
    ['about-message answered with a view', report.answered],
    ['unreadable to triage', report.unreadable.length],
    ['registered, as what they seem to be first', report.registered],
    ...labelLines(report),
    ['of these by two officers at the same moment', played.together],
    ['presses of "register" in all', messages.reduce((sum, { presses }) => sum + presses.length, 0)],
    ['exactly one record', report.once],
    ['case files / rows in SharePoint', `${report.records} / ${report.rows}`],
    ['duplicates', report.duplicates],
    ['evidence byte for byte, with the digest that the ledger cites', report.evidence],
    ['messages tagged right', report.tagged],
    ['tagged by the background so far, to be looked at', report.toTriage],
    ['tags of others kept', `${report.foreignKept} of ${report.foreign}`],
    ['faults in the log', report.faults.length],
    ['greffe verify', `${verify.output.trim()} (exit ${verify.code})`],
    ...costLines(report),
    ['Graph requests in all, for these questions and presses', meter.requests],
    ['resource units in all', meter.resourceUnits],
    ['seconds', played.seconds.toFixed(1)],
  ];
  return [
    ...lines.map(([what, value]) => `${what.padEnd(62)} ${value}`),
    ...report.sameId.map(({ name, what }) => `same id: ${name} ${what}`),
    ...report.unreadable.map(({ name, what }) => `unreadable: ${name}: ${what}`),
    ...report.misses.map(({ name, what }) => `WRONG: ${name}: ${what}`),
    ...report.faults.map((line) => `FAULT: ${line}`),
    ...Object.entries(meter.byKind).map(([kind, count]) => `  ${kind}: ${count}`),
  ];
};

/** What the background took for one mail, without its polls. */
export const sayBackground = ({ byKind }: Reading): readonly string[] => {
  const own = Object.entries(byKind).filter(([kind]) => ofMail(kind) && !isPoll(kind));
  const all = own.reduce((sum, [, count]) => sum + count, 0);
  return [
    `${'the background, for one mail that arrives: round trips'.padEnd(62)} ${all}`,
    ...own.map(([kind, count]) => `${`    ${kind}`.padEnd(62)} ${count}`),
  ];
};
