import { words } from '../locales/index.ts';
import { type HeadReport, type VerifyReport, verifyLedgers } from '../use-cases/background/verify-ledgers.ts';
import type { Command, Setting } from './command.ts';
import { withOffice } from './with-office.ts';

/** Reads every ledger from SharePoint anew and recomputes its chain; with `--head`, against a sealed head. */
export const verify: Command = (setting) =>
  withOffice(setting, async (office) => {
    const { options, print } = setting;
    const report = await verifyLedgers(office, options.head);
    if (options.json) print(JSON.stringify(report));
    else sayReport(setting, report);
    return isWhole(report) ? 0 : 1;
  });

const isWhole = ({ complete, broken, tombstones, head }: VerifyReport): boolean =>
  complete &&
  broken.length === 0 &&
  tombstones.wrong.length === 0 &&
  (head === undefined || (head.kind === 'checked' && head.rewritten.length === 0));

const sayReport = (setting: Setting, report: VerifyReport): void => {
  const { words, print, warn } = setting;
  if (!report.complete) {
    warn(words.notVerified);
    return;
  }
  for (const { reference, at } of report.broken) warn(words.brokenLedger(reference, String(at)));
  sayTombstones(setting, report);
  if (report.head !== undefined) sayHead(setting, report.head);
  const { ledgers, acts, broken } = report;
  print(words.verified(String(ledgers), String(acts), String(broken.length)));
};

const sayTombstones = (
  { language, print, warn }: Setting,
  { tombstones: { tombstones, wrong } }: VerifyReport,
): void => {
  const { verify: say } = words(language).retention;
  for (const { reference, because } of wrong) warn(say[because](reference));
  if (tombstones > 0 || wrong.length > 0) print(say.tombstones(String(tombstones), String(wrong.length)));
};

const sayHead = ({ words, print, warn }: Setting, head: HeadReport): void => {
  if (head.kind !== 'checked') {
    warn(head.kind === 'unknownHead' ? words.heads.unknownHead : words.heads[head.kind](head.file));
    return;
  }
  for (const reference of head.rewritten) warn(words.heads.rewritten(reference));
  print(words.heads.checked(String(head.heads), String(head.rewritten.length), String(head.overflowed)));
};
