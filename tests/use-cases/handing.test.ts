import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { microFuture } from '../../src/company/micro-future.ts';
import { createLetters } from '../../src/documents/letters.ts';
import { addFile } from '../../src/use-cases/add-file.ts';
import { type HandOverWanted, handOver } from '../../src/use-cases/hand-over.ts';
import { destroyIdentityProof, recordPasswordSent, recordProofLeftMailbox } from '../../src/use-cases/handing-acts.ts';
import { isRefusal } from '../../src/use-cases/outcome.ts';
import { perform } from '../../src/use-cases/perform.ts';
import { prepareLetter } from '../../src/use-cases/prepare-letter.ts';
import { partsOfZip } from '../documents/read-zip.ts';
import { must } from './must.ts';
import { doing, gapsOf } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let tenant: ReturnType<typeof tenantInMemory>;
let trial: ReturnType<typeof testOffice>;
let reference: string;
let copyName: string;

const officer = () => trial.as('oid-officer');

const put = async (name: string): Promise<string> => {
  must(
    await addFile(trial.office, trial.as('oid-staff'), reference, { name, content: new TextEncoder().encode(name) }),
  );
  await perform(trial.office, reference);
  return [...tenant.evidence.keys()].map((key) => key.split('/')[1] ?? '').find((key) => key.endsWith(name)) ?? '';
};

beforeEach(async () => {
  tenant = tenantInMemory();
  trial = testOffice(tenant.port, '2026-11-22T15:00:00.000Z', undefined, createLetters(microFuture));
  const input = {
    type: 'access',
    receivedOn: '2026-11-20',
    means: 'post',
    requester: 'Personne A',
    requesterAddress: '1, rue A',
    spoken: false,
  };
  reference = doing(trial, 'oid-staff').done('passOnRequest', input).reference;
  await perform(trial.office, reference);
  copyName = await put('copie.pdf');
});
afterEach(() => trial.close());

describe('what is handed over', () => {
  const wanted = async (change: Partial<HandOverWanted> = {}): Promise<HandOverWanted> => {
    const { digest } = must(await prepareLetter(trial.office, officer(), { reference, letter: 'identityRequest' }));
    await perform(trial.office, reference);
    const withheld = [{ passage: 'Page 2, lignes 4 à 9', provision: 'p39.1:40' }];
    return { reference, letter: digest, files: [copyName], withheld, means: 'email', ...change };
  };

  test('is letter, copies and the list of what is withheld, closed under AES-256 with a password shown once', async () => {
    const { password, content, digest } = must(await handOver(trial.office, officer(), await wanted()));
    expect(password).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    const bytes = new Uint8Array(Buffer.from(content, 'base64'));
    await expect(partsOfZip(bytes)).rejects.toThrow(/password|encrypted/i);
    await expect(partsOfZip(bytes, 'FAUX-MOT')).rejects.toThrow(/password/i);
    const parts = await partsOfZip(bytes, password);
    expect(Object.keys(parts)).toEqual([copyName, expect.stringMatching(/\.docx$/), 'Ce qui est retenu.pdf']);
    expect(parts[copyName]).toBe('copie.pdf');
    // 0x9901: the extra field of AES; the strength is its fifth byte from there, 3 for 256 bits.
    const extra = Buffer.from(bytes).indexOf(Buffer.from([0x01, 0x99, 0x07, 0x00]));
    expect(bytes[extra + 8]).toBe(3);
    await perform(trial.office, reference);
    const state = tenant.stateOf(reference);
    expect(state.handOvers).toEqual([
      {
        handedFile: `${reference}-2026-11-22.zip`,
        handedDigest: digest,
        handedCount: { about: 2 },
        withheldCount: { about: 1 },
        handedMeans: 'email',
        handedOn: '2026-11-22',
      },
    ]);
    expect(JSON.stringify(tenant.caseFiles())).not.toContain(password);
    expect(JSON.stringify(trial.logged)).not.toContain(password);
  });

  test('has its password sent another way, never the same', async () => {
    const { digest } = must(await handOver(trial.office, officer(), await wanted()));
    const sent = (means: string) =>
      recordPasswordSent(trial.office, officer(), { reference, digest, means, day: '2026-11-22' });
    const same = sent('email');
    expect(isRefusal(same) ? gapsOf(same) : []).toEqual(['handing.sameWay']);
    must(sent('phone'));
    await perform(trial.office, reference);
    expect(tenant.stateOf(reference).handOvers).toMatchObject([
      { passwordMeans: 'phone', passwordSentOn: '2026-11-22' },
    ]);
  });

  test('is refused without its letter, with a file that is not on record or was changed, and without a provision', async () => {
    const gaps = async (change: Partial<HandOverWanted>) => {
      const refused = await handOver(trial.office, officer(), await wanted(change));
      return isRefusal(refused) ? gapsOf(refused) : [];
    };
    expect(await gaps({ letter: 'f'.repeat(64) })).toEqual(['handing.letter']);
    expect(await gaps({ files: ['autre.pdf'] })).toEqual(['handing.file']);
    expect(await gaps({ withheld: [{ passage: 'x', provision: 'p39.1:999' }] })).toEqual(['handing.provision']);
    await tenant.port.putEvidence(reference, copyName, 'autre chose');
    expect(await gaps({})).toEqual(['handing.file']);
    expect(await handOver(trial.office, trial.as('oid-manager'), await wanted())).toEqual({ refused: 'notFound' });
  });
});

describe('a proof of identity', () => {
  test('is destroyed once checked: its digest and the method stay, its name and content go', async () => {
    const file = await put('permis-personne-a.jpg');
    const asked = { reference, file, method: 'documentSeen' };
    const { digest, proposeMailbox } = must(await destroyIdentityProof(trial.office, officer(), asked));
    await perform(trial.office, reference);
    expect(proposeMailbox).toBe(false);
    expect(tenant.evidence.has(`${reference}/${file}`)).toBe(false);
    const state = tenant.stateOf(reference);
    expect(state.files).not.toContain('permis');
    expect(state.files).toContain('copie.pdf');
    expect(state.proofs).toMatchObject([
      { proofDigest: digest, proofMethod: 'documentSeen', proofDestroyedOn: '2026-11-22' },
    ]);
    must(recordProofLeftMailbox(trial.office, officer(), { reference, digest }));
    await perform(trial.office, reference);
    expect(tenant.stateOf(reference).proofs).toMatchObject([{ proofMailboxOn: '2026-11-22' }]);
  });

  test('that is not in the folder, or asked for by somebody else, is not found', async () => {
    const asked = { reference, file: 'autre.jpg', method: 'documentSeen' };
    expect(await destroyIdentityProof(trial.office, officer(), asked)).toEqual({ refused: 'notFound' });
    const other = trial.as('oid-manager');
    expect(await destroyIdentityProof(trial.office, other, { ...asked, file: copyName })).toEqual({
      refused: 'notFound',
    });
  });
});
