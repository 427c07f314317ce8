import {
  type ComplaintHandling,
  complaintClosingGaps,
  complaintYardsticks,
  extensionGaps,
  missingContents,
  responseGaps,
} from '../../src/law/complaint.ts';
import { type ComplaintDutyKey, complaintDuties } from '../../src/law/complaint-duties.ts';
import { iso } from './iso.ts';

const received = iso('2026-11-22');
const on = (more: Partial<ComplaintHandling> = {}, today = received) =>
  complaintDuties({ receivedOn: received, ...more }, today);
const keys = (more: Partial<ComplaintHandling> = {}, today = received) => on(more, today).map(({ key }) => key);
const the = (key: ComplaintDutyKey, more: Partial<ComplaintHandling> = {}, today = received) =>
  on(more, today).find((one) => one.key === key);
const gapsOf = (gaps: readonly { readonly gap: string }[]): readonly string[] => gaps.map(({ gap }) => gap);

test('une plainte reçue le 22 novembre 2026 doit une réponse motivée le 12 décembre, et un dossier distinct', () => {
  expect(keys()).toEqual(['replyToComplaint', 'separateFile']);
  expect(the('replyToComplaint')).toMatchObject({
    by: iso('2026-12-12'),
    workBy: iso('2026-12-11'),
    basis: 'policy',
    provision: ['policy:47', 'p39.1:3.2'],
  });
  expect(the('replyToComplaint', {}, iso('2026-12-13'))?.late).toBe(true);
});

test('while information is awaited no reply is due; it is asked for again, then answered on what is there', () => {
  const waiting = { information: [{ requestedOn: iso('2026-11-25') }] };
  expect(keys(waiting, iso('2026-11-26'))).toEqual(['remindComplainant', 'separateFile']);
  expect(the('remindComplainant', waiting, iso('2026-11-26'))?.by).toBe(iso('2026-12-05'));
  expect(the('remindComplainant', waiting, iso('2026-12-06'))?.by).toBe(iso('2026-12-15'));
  expect(the('answerOnWhatIsThere', waiting, iso('2026-12-16'))).toMatchObject({
    late: true,
    provision: ['policy:47'],
  });
});

test('a missing telephone number is asked for, never a ground to reject', () => {
  const contents = ['name', 'contact', 'subject', 'reasons'] as const;
  expect(missingContents({ receivedOn: received, contents })).toEqual(['telephone']);
  expect(the('askComplainant', { contents })).toMatchObject({ done: false, provision: ['policy:45', 'policy:46'] });
  expect(the('askComplainant', { contents, askedOn: received })?.done).toBe(true);
  expect(keys({ contents })).toContain('replyToComplaint');
});

test('s. 3.5: a complaint that alleges an incident owes its opening, above every date', () => {
  expect(keys({ allegesIncident: true })[0]).toBe('openIncident');
  expect(the('openIncident', { allegesIncident: true, incidentOpenedOn: received })?.done).toBe(true);
  expect(keys({ allegesIncident: true, endedOn: received })).toEqual(['openIncident']);
});

test('what is in substance a request is opened as one, from the same receipt', () => {
  expect(the('openRequest', { isRequest: true })).toMatchObject({ provision: ['p39.1:32'], sinceAware: true });
});

test('a complaint closes only with complaint, analysis and response, measured by the three yardsticks', () => {
  expect(gapsOf(complaintClosingGaps({ receivedOn: received }))).toEqual([
    'complaintFiled',
    'analysisFiled',
    'responseFiled',
    'answered',
    'threeYardsticks',
  ]);
  const whole = {
    receivedOn: received,
    complaintFiled: true,
    analysisFiled: true,
    responseFiled: true,
    answeredOn: iso('2026-12-01'),
    yardsticks: complaintYardsticks,
  };
  expect(complaintClosingGaps(whole)).toEqual([]);
  expect(gapsOf(complaintClosingGaps({ ...whole, allegesIncident: true, isRequest: true }))).toEqual([
    'incidentOpened',
    'requestOpened',
  ]);
});

test('un avis de prolongation donne motifs, état et nouveau délai, avant la date', () => {
  const draft = { due: iso('2026-12-12'), today: iso('2026-12-12') };
  expect(gapsOf(extensionGaps(draft))).toEqual(['reasons', 'progress', 'newDue']);
  const whole = { ...draft, reasons: 'x', progress: 'y', newDue: iso('2027-01-12') };
  expect(extensionGaps(whole)).toEqual([]);
  expect(gapsOf(extensionGaps({ ...whole, today: iso('2026-12-13') }))).toEqual(['beforeDue']);
  expect(gapsOf(extensionGaps({ ...whole, newDue: iso('2026-12-12') }))).toEqual(['newDue']);
});

test('a response is reasoned, by e-mail, names the Commission and tells nobody to wait', () => {
  expect(gapsOf(responseGaps({ tellsToWait: true }))).toEqual(['reasons', 'byEmail', 'commissionNamed', 'nobodyWaits']);
  expect(responseGaps({ reasons: 'x', byEmail: true, commissionNamed: true })).toEqual([]);
});
