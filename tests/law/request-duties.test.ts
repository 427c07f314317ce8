import { mustBeWritten, requestTypes } from '../../src/law/request.ts';
import { requestDuties } from '../../src/law/request-duties.ts';
import { answered, dutiesOf, dutyOf, keysOf, received } from './a-request.ts';
import { iso } from './iso.ts';

describe('two clocks run beside each other', () => {
  test('a request for access owes proof of identity first, then the policy’s reply, then the law’s', () => {
    expect(keysOf()).toEqual(['proveIdentity', 'replyPromised', 'replyRequired', 'holdInformation', 'retainRequest']);
    expect(dutyOf('replyPromised')).toMatchObject({
      by: iso('2026-12-12'),
      workBy: iso('2026-12-11'),
      basis: 'policy',
    });
    expect(dutyOf('replyRequired')).toMatchObject({ by: iso('2026-12-22'), basis: 'law', provision: ['p39.1:32'] });
  });

  test('each is late on the day after its own date, not on it', () => {
    expect(dutyOf('replyPromised', {}, iso('2026-12-12')).late).toBe(false);
    expect(dutyOf('replyPromised', {}, iso('2026-12-13')).late).toBe(true);
    expect(dutyOf('replyRequired', {}, iso('2026-12-22')).late).toBe(false);
    expect(dutyOf('replyRequired', {}, iso('2026-12-23')).late).toBe(true);
  });

  test('a type that the law gives no day owes the policy’s reply alone', () => {
    for (const type of requestTypes.filter((one) => !mustBeWritten(one))) {
      expect(keysOf({ type })).toContain('replyPromised');
      expect(keysOf({ type })).not.toContain('replyRequired');
    }
  });

  test('un refus réputé ne ferme rien : la réponse tardive reste due, et en retard', () => {
    const late = dutyOf('replyRequired', {}, iso('2027-01-15'));
    expect(late).toMatchObject({ done: false, late: true });
    expect(late.steps.map(({ step }) => step)).toEqual(['received', 'required', 'silenceIsRefusal', 'replyStaysOwed']);
  });
});

describe('art. 30 : identité, qualité, écrit', () => {
  test('la preuve d’identité se demande tout de suite et n’arrête pas les 30 jours', () => {
    const duty = dutyOf('proveIdentity');
    expect(duty).toMatchObject({ sinceAware: true, workBy: iso('2026-11-23'), done: false });
    expect(duty.steps.map(({ step }) => step)).toContain('clockKeepsRunning');
    expect(dutyOf('replyRequired', { identityOn: iso('2026-12-15') }).by).toBe(iso('2026-12-22'));
    expect(dutyOf('proveIdentity', { identityOn: iso('2026-11-25') })).toMatchObject({ done: true, late: false });
  });

  test('a spoken request for access owes help to write, and no reply until the writing comes', () => {
    expect(keysOf({ spoken: true })).toEqual(['helpToWrite']);
    expect(keysOf({ spoken: true, writtenOn: iso('2026-11-25') })).toContain('replyRequired');
    expect(dutyOf('helpToWrite', { spoken: true, writtenOn: iso('2026-11-25') }).done).toBe(true);
  });
});

describe('what a decision brings with it', () => {
  test('art. 35 et C.c.Q. 40 : une rectification accordée doit une copie sans frais et l’avis aux destinataires', () => {
    const granted = { type: 'rectification', ...answered('2026-12-01', 'granted') } as const;
    expect(keysOf(granted).slice(0, 2)).toEqual(['copyOrAttestation', 'tellRecipients']);
    expect(dutyOf('copyOrAttestation', granted).provision).toEqual(['p39.1:35']);
    expect(dutyOf('tellRecipients', granted)).toMatchObject({ to: 'recipients', provision: ['ccq:40'], done: false });
    expect(dutyOf('tellRecipients', { ...granted, recipientsToldOn: iso('2026-12-02') }).done).toBe(true);
  });

  test('recipients are told of a rectification that was refused and is contested', () => {
    const refused = { type: 'rectification', ...answered('2026-12-01', 'refused') } as const;
    expect(keysOf(refused)).not.toContain('tellRecipients');
    expect(keysOf({ ...refused, contested: true })).toContain('tellRecipients');
  });

  test('s. 28.1: de-indexing granted owes its attestation; access granted owes none', () => {
    expect(dutyOf('copyOrAttestation', { type: 'deindex', ...answered('2026-12-01', 'granted') }).provision).toEqual([
      'p39.1:28.1',
    ]);
    expect(keysOf(answered('2026-12-01', 'granted'))).not.toContain('copyOrAttestation');
  });

  test('a reply in part with search lines open leaves the rest owed by day 30', () => {
    const part = { ...answered('2026-12-10', 'partlyGranted'), linesOpen: 2, identityOn: iso('2026-11-25') };
    expect(dutyOf('restOfReply', part)).toMatchObject({ by: iso('2026-12-22'), done: false, basis: 'law' });
    expect(dutyOf('restOfReply', part, iso('2026-12-23')).late).toBe(true);
    expect(keysOf({ ...part, linesOpen: 0 })).not.toContain('restOfReply');
  });

  test('help to understand a refusal is owed once it is asked for, by the law and by the policy', () => {
    const refused = { ...answered('2026-12-01', 'refused'), helpAskedOn: iso('2026-12-03') };
    expect(dutyOf('helpUnderstand', refused)).toMatchObject({ provision: ['p39.1:34', 'policy:41'], done: false });
    expect(dutyOf('helpUnderstand', { ...refused, helpGivenOn: iso('2026-12-04') }).done).toBe(true);
    expect(keysOf(answered('2026-12-01', 'refused'))).not.toContain('helpUnderstand');
  });

  test('art. 36 : ce qui est refusé est conservé jusqu’à la fin des recours ; ce qui est accordé n’est pas retenu', () => {
    expect(dutyOf('holdInformation', answered('2026-12-01', 'refused')).notBefore).toBe(iso('2027-01-01'));
    expect(keysOf(answered('2026-12-01', 'granted'))).not.toContain('holdInformation');
    const filed = { ...answered('2026-12-01', 'refused'), disagreement: { filedOn: iso('2026-12-20') } };
    expect(dutyOf('holdInformation', filed).notBefore).toBeUndefined();
  });
});

describe('what has its own way', () => {
  test('s. 22: a use to which somebody objects ceases promptly, with no legal day', () => {
    const duty = dutyOf('ceaseUse', { type: 'consentWithdrawal' });
    expect(duty).toMatchObject({ sinceAware: true, workBy: iso('2026-11-23'), basis: 'law' });
    expect(duty.by).toBeUndefined();
    expect(keysOf({ type: 'consentWithdrawal', endedOn: received })).toContain('ceaseUse');
  });

  test('row 61: a paper copy is owed by the day it is posted, within the policy’s days', () => {
    expect(dutyOf('postPaperCopy', { type: 'policyPaperCopy' }).by).toBe(iso('2026-12-12'));
    expect(dutyOf('postPaperCopy', { type: 'policyPaperCopy', postedOn: iso('2026-11-24') }).done).toBe(true);
  });

  test('row 39: the applicant is told of a consultation within twenty days of receipt', () => {
    const asked = { thirdParty: { askedOn: iso('2026-11-25') } };
    expect(dutyOf('tellApplicantOfConsultation', asked).by).toBe(iso('2026-12-12'));
    expect(dutyOf('tellApplicantOfConsultation', asked, iso('2026-12-13')).late).toBe(true);
    const told = { thirdParty: { ...asked.thirdParty, applicantInformedOn: iso('2026-11-30') } };
    expect(dutyOf('tellApplicantOfConsultation', told).done).toBe(true);
  });

  test('s. 16: a request about a client’s information may be referred, and our reply stays owed', () => {
    expect(dutyOf('referToClient', { heldFor: 'clientEnterprise' })).toMatchObject({
      to: 'clientEnterprise',
      waivable: true,
    });
    expect(keysOf({ heldFor: 'clientEnterprise', referredOn: received })).toContain('replyRequired');
    expect(keysOf()).not.toContain('referToClient');
  });

  test('a request that was withdrawn owes no reply; it is kept', () => {
    expect(keysOf({ endedOn: iso('2026-11-30') })).toEqual(['holdInformation', 'retainRequest']);
  });
});

test('what must be done promptly stands above every dated duty', () => {
  for (const type of requestTypes) {
    const duties = dutiesOf({ type, heldFor: 'clientEnterprise' });
    const firstDated = duties.findIndex(({ by }) => by !== undefined);
    const lastPrompt = duties.findLastIndex(({ sinceAware, done }) => sinceAware === true && !done);
    expect(firstDated === -1 || lastPrompt < firstDated).toBe(true);
  }
});

test('the policy’s days are the company’s: with ten promised, the reply is owed on day 10', () => {
  const duties = requestDuties({ type: 'access', receivedOn: received }, received, { days: 10, promptly: 1 });
  expect(duties.find(({ key }) => key === 'replyPromised')?.by).toBe(iso('2026-12-02'));
});
