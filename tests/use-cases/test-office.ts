import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { microFuture } from '../../src/company/micro-future.ts';
import { createCopies } from '../../src/documents/copies.ts';
import type { Role } from '../../src/ledger/act.ts';
import type { CaseFiles } from '../../src/ports/case-files.ts';
import type { Push } from '../../src/ports/kept.ts';
import type { Letters } from '../../src/ports/letters.ts';
import type { LogEvent } from '../../src/ports/log.ts';
import type { Mailbox } from '../../src/ports/mailbox.ts';
import type { PushOutcome } from '../../src/ports/messenger.ts';
import { openKept } from '../../src/store/kept.ts';
import { openIndex } from '../../src/store/record-index.ts';
import { askerOf } from '../../src/use-cases/asker.ts';
import type { Asker, Office } from '../../src/use-cases/office.ts';

const people: Readonly<Record<string, Exclude<Role, 'greffe'>>> = {
  'oid-officer': 'officer',
  'oid-deputy': 'deputy',
  'oid-manager': 'manager',
  'oid-direction': 'direction',
};

/** No letter is ever complete. */
const noLetters: Letters = {
  produce: async () => ({ missing: [{ gap: 'letter' }] }),
  offered: () => [],
  answersMail: () => true,
  sendingActs: () => [],
  lacks: async () => [],
};

/** An office on the real stores in a folder of its own, at a moved time; `restart` opens the same files again. */
export const testOffice = (
  caseFiles: CaseFiles,
  at = '2026-11-22T15:00:00.000Z',
  mailbox?: Mailbox,
  letters: Letters = noLetters,
) => {
  const folder = mkdtempSync(join(tmpdir(), 'greffe-office-'));
  let time = Date.parse(at);
  const pushed: Push[] = [];
  const logged: LogEvent[] = [];
  let outcome: PushOutcome = 'sent';
  const open = (): Office => ({
    company: microFuture,
    now: () => new Date(time).toISOString(),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    randomness: (bytes) => randomBytes(bytes).toString('hex'),
    seal: (text) => createHmac('sha256', 'the office’s own secret').update(text).digest('base64url'),
    kept: openKept(join(folder, 'kept.sqlite')),
    index: openIndex(join(folder, 'index.sqlite')),
    caseFiles,
    mailbox,
    letters,
    copies: createCopies(microFuture),
    roster: {
      roleOf: (oid) => people[oid] ?? 'staff',
      officers: () => [
        { oid: 'oid-officer', name: 'Responsable' },
        { oid: 'oid-deputy', name: 'Suppléante' },
      ],
      direction: () => [{ oid: 'oid-direction', name: 'Direction' }],
    },
    messenger: {
      push: async (push) => {
        pushed.push(push);
        return outcome;
      },
    },
    log: (event) => logged.push(event),
  });
  let office = open();
  const shut = (): void => {
    office.kept.close();
    office.index.close();
  };
  return {
    folder,
    pushed,
    logged,
    get office() {
      return office;
    },
    as: (oid: string): Asker => askerOf(office, { oid, name: `Personne ${oid}`, language: 'fr' }),
    wait: (ms: number) => {
      time += ms;
    },
    messenger: (next: PushOutcome) => {
      outcome = next;
    },
    restart: () => {
      shut();
      office = open();
    },
    loseIndex: () => {
      shut();
      for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `index.sqlite${end}`), { force: true });
      office = open();
    },
    close: () => {
      shut();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
