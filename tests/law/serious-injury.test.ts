import { seriousInjuryFactors } from '../../src/law/incident.ts';
import { type Weighing, weighSeriousInjury } from '../../src/law/serious-injury.ts';

const suggests = (weighing: Weighing) => weighSeriousInjury(weighing).suggests;

const none = { sensitivity: [], anticipatedConsequences: [], likelihoodOfInjuriousUse: [], illIntentionedUses: [] };

test('the four factors are those of s. 3.7 and Reg. s. 7(6), and the suggestion cites them', () => {
  expect(seriousInjuryFactors).toHaveLength(4);
  expect(weighSeriousInjury(none).provision).toEqual(['p39.1:3.7', 'reg3.1:7(6)']);
});

test('nothing considered suggests nothing, and says what was not considered', () => {
  expect(weighSeriousInjury({})).toMatchObject({
    suggests: 'undetermined',
    because: [],
    notConsidered: seriousInjuryFactors,
  });
});

test('all considered and nothing found does not suggest that there is no risk', () => {
  expect(suggests(none)).toBe('undetermined');
});

test('rançongiciel sur la paie : sensible, malveillant, non contenu → propose un préjudice sérieux', () => {
  const result = weighSeriousInjury({
    sensitivity: ['identityNumber', 'financial'],
    anticipatedConsequences: ['identityTheft'],
    likelihoodOfInjuriousUse: ['maliciousAct', 'notRecovered'],
    illIntentionedUses: ['fraud', 'resale'],
  });
  expect(result.suggests).toBe('yes');
  expect(result.because).toContainEqual({ factor: 'sensitivity', sign: 'identityNumber', pull: 'towards' });
  expect(result.notConsidered).toEqual([]);
});

test('a password exposed suggests a serious risk before every factor is considered: doubt does not wait', () => {
  expect(suggests({ sensitivity: ['credential'], illIntentionedUses: ['accountTakeover'] })).toBe('yes');
});

test('a mail to a colleague’s namesake at a client, destroyed unread, suggests no serious risk', () => {
  expect(
    suggests({
      sensitivity: ['businessContactOnly'],
      anticipatedConsequences: ['inconvenienceOnly'],
      likelihoodOfInjuriousUse: ['trustedRecipient', 'destructionConfirmed'],
      illIntentionedUses: ['noneConceivable'],
    }),
  ).toBe('no');
});

test('an encrypted laptop with health files suggests no serious risk once all four factors were considered', () => {
  const lost = { sensitivity: ['medical'], likelihoodOfInjuriousUse: ['encrypted'] } as const;
  expect(suggests({ ...lost, anticipatedConsequences: ['humiliation'], illIntentionedUses: ['noneConceivable'] })).toBe(
    'no',
  );
  expect(suggests(lost)).toBe('undetermined');
});

test('grave and likely, but contained: Greffe does not choose for the officer', () => {
  expect(
    suggests({
      sensitivity: ['financial'],
      anticipatedConsequences: ['financialLoss'],
      likelihoodOfInjuriousUse: ['recipientUnknown', 'promptlyContained'],
      illIntentionedUses: ['fraud'],
    }),
  ).toBe('undetermined');
});

test('likely and not grave: a list of work addresses taken by a phisher is for the officer to weigh', () => {
  expect(
    suggests({
      sensitivity: ['businessContactOnly'],
      anticipatedConsequences: [],
      likelihoodOfInjuriousUse: ['maliciousAct'],
      illIntentionedUses: ['phishing'],
    }),
  ).toBe('undetermined');
});
