import { microFuture } from '../../src/company/micro-future.ts';
import { accept } from '../../src/use-cases/accept.ts';
import { answerFromPolicy, askPolicy } from '../../src/use-cases/ask-policy.ts';
import { readWords } from '../../src/use-cases/read-words.ts';
import { doing } from './other-records.ts';
import { tenantInMemory } from './tenant-in-memory.ts';
import { testOffice } from './test-office.ts';

let trial: ReturnType<typeof testOffice>;
beforeEach(() => {
  trial = testOffice(tenantInMemory().port);
});
afterEach(() => trial.close());

const ask = (question: string) => askPolicy(trial.office, trial.as('oid-staff'), question);
const passOn = ({ passOn: { ticket, type } }: ReturnType<typeof ask>, told: string) =>
  accept(trial.office, trial.as('oid-staff'), { ticket, input: { type, told } });

test('a question is answered from the policy with its statement, or passes to the officer as a record', () => {
  expect(ask('Vend-on les renseignements de nos clients ?').answered).toMatchObject({
    clause: 17,
    source: 'summary',
    link: microFuture.policy.published.fr,
  });
  const asked = ask('Combien de semaines de vacances ai-je ?');
  expect(asked.answered).toBeNull();
  const kept = passOn(asked, asked.question);
  if ('refused' in kept) throw new Error(kept.refused);
  const { view } = doing(trial);
  expect(view(kept.reference)).toMatchObject({
    register: 'requests',
    values: { type: 'information', told: asked.question, requester: 'Personne oid-staff', means: 'teams' },
    clocks: { policyDue: '2026-12-12' },
  });
});

test('a copy of the policy on paper is asked for as such', () => {
  const asked = ask('Je veux une copie papier de la politique');
  expect(asked.passOn.type).toBe('policyPaperCopy');
  const kept = passOn(asked, asked.question);
  if ('refused' in kept) throw new Error(kept.refused);
  expect(doing(trial).view(kept.reference).values).toMatchObject({ type: 'policyPaperCopy' });
});

test('a question passed on is nothing else: no other type of request, no empty question, nobody else’s ticket', () => {
  const { passOn: passing } = ask('Où est la salle ?');
  const given = (input: Record<string, unknown>, oid = 'oid-staff') =>
    accept(trial.office, trial.as(oid), { ticket: passing.ticket, input });
  expect(given({ type: 'access', told: 'x' })).toMatchObject({ refused: 'fields' });
  expect(given({ type: 'information' })).toMatchObject({ refused: 'fields', faults: { told: { fault: 'required' } } });
  expect(given({ type: 'information', told: 'x' }, 'oid-manager')).toMatchObject({ refused: 'notYours' });
});

test('the answer is in the language of whoever asks, and the company’s own text goes before our summary', () => {
  expect(answerFromPolicy(microFuture, 'Combien de temps garde-t-on les données ?', 'en')?.answer).toContain(
    'as long as',
  );
  const texts = { fr: { 'policy:30': 'Le texte de l’entreprise.' } };
  const company = { ...microFuture, policy: { ...microFuture.policy, texts } };
  expect(answerFromPolicy(company, 'How long is data kept?', 'fr')).toMatchObject({
    clause: 30,
    answer: 'Le texte de l’entreprise.',
    source: 'company',
  });
  expect(answerFromPolicy(company, 'How long is data kept?', 'en')).toMatchObject({ source: 'summary' });
});

test('free words open what they mean, and write nothing', () => {
  const read = (text: string, oid = 'oid-staff') => readWords(trial.office, trial.as(oid), text);
  expect(read('j’ai perdu mon cell')).toMatchObject({ meant: 'report', values: { scenario: 'lostDevice' } });
  expect(read('un client veut voir son dossier')).toMatchObject({
    meant: 'entry',
    form: { verb: 'passOnRequest' },
    values: { told: 'un client veut voir son dossier', receivedOn: '2026-11-22' },
  });
  expect(read('à faire', 'oid-officer')).toEqual({ meant: 'worklist' });
  expect(read('à faire')).toEqual({ meant: 'myReports' });
  expect(read('bonjour')).toEqual({ meant: 'menu' });
  expect(read('asdf')).toEqual({ meant: 'unclear' });
  expect(trial.office.kept.waiting()).toEqual([]);
});
