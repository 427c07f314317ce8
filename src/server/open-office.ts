import { join } from 'node:path';
import { createCopies } from '../documents/copies.ts';
import { createLetters } from '../documents/letters.ts';
import { graphCaseFiles } from '../graph/case-files.ts';
import type { GraphGateway } from '../graph/gateway.ts';
import { graphMailbox } from '../graph/mailbox.ts';
import type { CaseFiles } from '../ports/case-files.ts';
import type { Kept } from '../ports/kept.ts';
import type { Log } from '../ports/log.ts';
import type { Messenger } from '../ports/messenger.ts';
import { openKept } from '../store/kept.ts';
import { openIndex } from '../store/record-index.ts';
import type { Reminding } from '../use-cases/background/remind.ts';
import { noteRoles } from '../use-cases/note-roles.ts';
import type { Office } from '../use-cases/office.ts';
import { openCompany } from './company-file.ts';
import type { Config } from './config.ts';
import { createSeal, officeSecret, randomness, sha256 } from './digest.ts';
import { createNow } from './now.ts';
import { openReminding } from './open-reminding.ts';
import { countRoles, createRoster } from './roles.ts';
import { expectedTenant, openGateway } from './tenant-access.ts';

/** What the composition may put in the place of a part. */
export interface OfficeParts {
  readonly log: Log;
  readonly messenger: Messenger;
  /** Called after a command is durable. */
  readonly onAccepted?: () => void;
}

/** An office with what its background needs beside it. */
export type OpenedOffice = Office & { readonly reminding: Reminding; close(): void };

/** Says so once a command is durable; what it says may not fail the command. */
const announcing = (kept: Kept, onAccepted: (() => void) | undefined): Kept =>
  onAccepted === undefined
    ? kept
    : {
        ...kept,
        accept: (command, pushes) => {
          kept.accept(command, pushes);
          setImmediate(onAccepted);
        },
      };

/**
 * Opens the office on its data folder: the one place where the rooms are joined, but for the channels. Throws when the
 * folder, the roles file or a database cannot be read.
 */
export const openOffice = (config: Config, { log, messenger, onAccepted }: OfficeParts): OpenedOffice => {
  const company = openCompany(config.companyFile);
  const seal = createSeal(officeSecret(config.data));
  const now = createNow(config.today);
  let roleDigest = '';
  let office: Office | undefined;
  const roster = createRoster({
    file: config.rolesFile,
    now,
    onChange: (roles) => {
      log({ event: 'rolesRead', people: countRoles(roles) });
      roleDigest = sha256(JSON.stringify(roles));
      if (office !== undefined) noteRoles(office, roleDigest);
    },
    onFault: () => log({ event: 'fault', where: 'roles', kind: 'rolesFile', correlation: randomness(8) }),
  });
  roster.officers();
  const kept = openKept(join(config.data, 'kept.sqlite'));
  const index = openIndex(join(config.data, 'index.sqlite'));
  const gateway = openGateway(config, config.app, log);
  const opened = {
    company,
    now,
    sha256,
    randomness,
    seal,
    kept: announcing(kept, onAccepted),
    index,
    mailbox: config.mailbox ? graphMailbox({ gateway, address: config.mailbox, log, now }) : undefined,
    mailboxLanguage: config.mailboxLanguage,
    letters: createLetters(company),
    copies: createCopies(company),
    caseFiles: openCaseFiles(config, gateway, log),
    roster,
    messenger,
    log,
    reminding: openReminding(config, gateway, log),
    close: () => {
      kept.close();
      index.close();
    },
  };
  office = opened;
  noteRoles(opened, roleDigest);
  return opened;
};

const openCaseFiles = (config: Config, gateway: GraphGateway, log: Log): CaseFiles => {
  const { officeSite, registersSite, words } = expectedTenant(config);
  return graphCaseFiles({ gateway, sites: { officeSite, registersSite }, words, appId: config.app.appId, log });
};
