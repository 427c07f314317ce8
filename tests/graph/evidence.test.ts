import { objectsAt, textAt } from '../../src/graph/json.ts';
import { sitePath } from '../../src/graph/places.ts';
import { type OfficeOnEmulator, openOffice } from './office-on-emulator.ts';

describe('evidence in the library', () => {
  let office: OfficeOnEmulator;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());
  afterEach(() => office.faults());

  const reference = 'INC-2026-EEEEE1';
  const fresh = () => office.patient(10_000).caseFiles;

  test('a small file comes back as it was put, also to an instance that did not put it', async () => {
    const content = 'Preuve : « é » à 100 %\n\u0000fin';
    expect(await office.caseFiles.putEvidence(reference, 'acte 1 & #2.json', content)).toEqual({ kind: 'kept' });
    expect(await office.caseFiles.readEvidence(reference, 'acte 1 & #2.json')).toEqual({
      kind: 'found',
      item: content,
    });
    expect(await fresh().readEvidence(reference, 'acte 1 & #2.json')).toEqual({ kind: 'found', item: content });
  });

  test('the same name replaces, and the folder of a reference is made once', async () => {
    expect(await fresh().putEvidence(reference, 'a.txt', 'un')).toEqual({ kind: 'kept' });
    expect(await fresh().putEvidence(reference, 'a.txt', 'deux')).toEqual({ kind: 'kept' });
    expect(await office.caseFiles.readEvidence(reference, 'a.txt')).toEqual({ kind: 'found', item: 'deux' });
    expect(await office.caseFiles.readEvidence(`${reference} 1`, 'a.txt')).toEqual({ kind: 'notFound' });
  });

  test('a file that is taken out is gone, and taking it out again changes nothing', async () => {
    expect(await office.caseFiles.putEvidence(reference, 'preuve.jpg', 'x')).toEqual({ kind: 'kept' });
    expect(await fresh().removeEvidence(reference, 'preuve.jpg')).toEqual({ kind: 'gone' });
    expect(await office.caseFiles.readEvidence(reference, 'preuve.jpg')).toEqual({ kind: 'notFound' });
    expect(await office.caseFiles.removeEvidence(reference, 'preuve.jpg')).toEqual({ kind: 'gone' });
    expect(await office.caseFiles.readEvidence(reference, 'a.txt')).toEqual({ kind: 'found', item: 'deux' });
  });

  test('a large file goes up in pieces and comes back whole', async () => {
    const content = 'é'.repeat(3_500_000);
    expect(await office.caseFiles.putEvidence(reference, 'grand.txt', content)).toEqual({ kind: 'kept' });
    const found = await office.caseFiles.readEvidence(reference, 'grand.txt');
    expect(found.kind === 'found' && found.item === content).toBe(true);
  });

  test('a file comes back byte for byte, whatever it was written in', async () => {
    const latin = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0xff, 0x00, 0x0d, 0x0a]);
    expect(await office.caseFiles.putEvidence(reference, 'latin.eml', latin)).toEqual({ kind: 'kept' });
    const found = await office.caseFiles.readEvidenceBytes(reference, 'latin.eml');
    expect(found.kind === 'found' && Buffer.from(found.item).equals(Buffer.from(latin))).toBe(true);
  });

  test('an empty file is a file', async () => {
    expect(await office.caseFiles.putEvidence(reference, 'vide.txt', '')).toEqual({ kind: 'kept' });
    expect(await office.caseFiles.readEvidence(reference, 'vide.txt')).toEqual({ kind: 'found', item: '' });
  });

  test('what is not there is not found', async () => {
    expect(await office.caseFiles.readEvidence(reference, 'rien.txt')).toEqual({ kind: 'notFound' });
    expect(await office.caseFiles.readEvidence('INC-2026-EEEEE2', 'rien.txt')).toEqual({ kind: 'notFound' });
  });

  test('a folder that somebody deleted is made anew', async () => {
    expect(await office.caseFiles.putEvidence('INC-2026-EEEEE3', 'c.txt', 'c')).toEqual({ kind: 'kept' });
    const drive = await office.provisioning.get(`${sitePath(office.expected.officeSite)}/drive`);
    const library = `/drives/${textAt(drive.kind === 'ok' ? drive.body : {}, 'id')}/items`;
    const children = await office.provisioning.get(`${library}/root/children`);
    const folders = objectsAt(children.kind === 'ok' ? children.body : {}, 'value');
    const folder = textAt(
      folders.find((child) => textAt(child, 'name') === 'INC-2026-EEEEE3'),
      'id',
    );
    await office.provisioning.write('DELETE', `${library}/${folder}`);
    expect(await office.caseFiles.readEvidence('INC-2026-EEEEE3', 'c.txt')).toMatchObject({ kind: 'later' });
    expect(await office.caseFiles.readEvidence('INC-2026-EEEEE3', 'c.txt')).toEqual({ kind: 'notFound' });
    expect(await office.caseFiles.putEvidence('INC-2026-EEEEE3', 'c.txt', 'c')).toEqual({ kind: 'kept' });
  });

  test('a file that may not have been put is later, and putting it again harms nothing', async () => {
    await office.faults({ method: 'PUT', kind: '504-after', times: 1 });
    expect(await office.caseFiles.putEvidence(reference, 'b.txt', 'b')).toMatchObject({ kind: 'later' });
    expect(await office.caseFiles.putEvidence(reference, 'b.txt', 'b')).toEqual({ kind: 'kept' });
    expect(await office.caseFiles.readEvidence(reference, 'b.txt')).toEqual({ kind: 'found', item: 'b' });
  });
});
