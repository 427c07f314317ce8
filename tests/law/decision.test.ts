import { brings, decisionOutputs } from '../../src/law/decision.ts';
import { mustBeWritten, requestTypes } from '../../src/law/request.ts';

const outcomes = ['granted', 'partlyGranted', 'refused', 'notHeld'] as const;

test('each refusal of a request under the law brings a letter, help and the hold of s. 36', () => {
  for (const type of requestTypes.filter(mustBeWritten))
    expect(decisionOutputs(type, 'refused')).toEqual([
      { key: 'refusalLetter', provision: 'p39.1:34' },
      { key: 'helpUnderstand', provision: 'p39.1:34' },
      { key: 'holdInformation', provision: 'p39.1:36' },
    ]);
});

test('a grant in part brings what a grant and what a refusal does', () => {
  for (const type of requestTypes)
    expect(decisionOutputs(type, 'partlyGranted')).toEqual([
      ...decisionOutputs(type, 'granted'),
      ...decisionOutputs(type, 'refused'),
    ]);
});

test('art. 33 : l’accès est gratuit, avec une transcription intelligible', () => {
  expect(decisionOutputs('access', 'granted').map(({ key }) => key)).toEqual([
    'communicate',
    'intelligibleTranscript',
    'noCharge',
  ]);
});

test('s. 35: deletion is attested, rectification copied, both free; recipients of six months are told', () => {
  expect(brings('deletion', 'granted', 'attestDeletion')).toBe(true);
  expect(brings('rectification', 'granted', 'freeCopy')).toBe(true);
  for (const type of ['deletion', 'rectification', 'comments'] as const)
    expect(brings(type, 'granted', 'tellRecipients')).toBe(true);
});

test('that nothing is held is said and may be contested: the hold and the help come with it', () => {
  expect(decisionOutputs('access', 'notHeld').map(({ key }) => key)).toEqual([
    'sayNotHeld',
    'helpUnderstand',
    'holdInformation',
  ]);
});

test('every type and outcome brings something, each with its provision', () => {
  for (const type of requestTypes)
    for (const outcome of outcomes) expect(decisionOutputs(type, outcome).length).toBeGreaterThan(0);
});
