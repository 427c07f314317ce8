import { doctor as examine } from '../graph/doctor.ts';
import { examineMailbox } from '../graph/mailbox/examine-mailbox.ts';
import { openCompany } from '../server/company-file.ts';
import { expectedMailbox, expectedTenant, openGateway } from '../server/tenant-access.ts';
import type { Command } from './command.ts';
import { findOffice } from './find-office.ts';
import { sayFinding } from './say-finding.ts';
import { sayNotGiven } from './say-not-given.ts';

/** Compares the tenant with what it must be, writing nothing; says what the company has still to give, and each finding with its fix. */
export const doctor: Command = async (setting) => {
  const { words, print } = setting;
  const config = await findOffice(setting);
  if (config === undefined) return 1;
  const gateway = openGateway(config, config.app, () => undefined);
  const mailbox = expectedMailbox(config);
  const findings = [
    ...(await examine(gateway, expectedTenant(config))),
    ...(mailbox === undefined ? [] : await examineMailbox(gateway, mailbox)),
  ];
  for (const line of sayNotGiven(words, openCompany(config.companyFile))) print(line);
  if (findings.length === 0) {
    print(words.healthy);
    return 0;
  }
  print(words.found(String(findings.length)));
  for (const finding of findings) print(`- ${sayFinding(words, finding)}`);
  return 1;
};
