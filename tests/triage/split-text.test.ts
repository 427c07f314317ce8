import { dayInText } from '../../src/triage/day-in-text.ts';
import { earliestQuoted } from '../../src/triage/quoted-headers.ts';
import { isForwardText, splitText } from '../../src/triage/split-text.ts';
import { said } from './mail.ts';

const split = (text: string, subject = '') => ({ text, spans: splitText(text, isForwardText(subject, text)) });

test.each([
  'On Monday, 16 November 2026 at 9:12, Person B <b@example.ca> wrote:',
  'Le lun. 16 nov. 2026 à 09:12, Personne B <b@exemple.ca> a écrit :',
  'Le lun. 16 nov. 2026 à 09:12,\n <b@exemple.ca> a écrit :',
  '-----Original Message-----',
  '-----Message d’origine-----',
  'From: b@example.ca\nSent: Monday, November 16, 2026\nTo: x\nSubject: y',
  'De : b@exemple.ca\nEnvoyé : lundi 16 novembre 2026\nÀ : x\nObjet : y',
])('what stands under %j is quoted', (mark) => {
  const message = split(`Nouveau.\n\n${mark}\n\nAncien.`);
  expect(said(message, 'new')).toBe('Nouveau.');
  expect(said(message, 'quoted')).toContain('Ancien.');
});

test.each([
  '---------- Forwarded message ---------',
  'Début du message transféré :',
  '----- Transféré par Accueil -----',
])('what stands under %j was passed on', (mark) => {
  const message = split(`Pour toi.\n\n${mark}\nDe : b@exemple.ca\nDate : 12/11/2026\nÀ : x\nObjet : y\n\nLa demande.`);
  expect(said(message, 'new')).toBe('Pour toi.');
  expect(said(message, 'forwarded')).toContain('La demande.');
});

test('an answer between quoted lines is new', () => {
  const message = split('> Voulez-vous une copie ?\nOui, de mon dossier.\n> Autre chose ?\nNon.');
  expect(said(message, 'new')).toBe('Oui, de mon dossier.\nNon.');
});

test('a signature and the line of a telephone are set apart', () => {
  expect(said(split('Bonjour.\n-- \nPersonne A\n514 555-0100'), 'signature')).toContain('514 555-0100');
  expect(said(split('Bonjour.\n\nEnvoyé de mon iPhone'), 'signature')).toBe('Envoyé de mon iPhone');
});

test.each([
  ['lundi 16 novembre 2026 09:12', '2026-11-16'],
  ['Monday, November 16, 2026 9:12 AM', '2026-11-16'],
  ['lun. 16 nov. 2026 à 10:20', '2026-11-16'],
  ['1er août 2026', '2026-08-01'],
  ['16 Feb 2026 10:00 +0100', '2026-02-16'],
  ['2026-11-16 09:12', '2026-11-16'],
  ['24/05/2026 11:49', '2026-05-24'],
  ['5/24/2026', '2026-05-24'],
  ['4/6/2026', undefined],
  ['30 février 2026', undefined],
  ['hier', undefined],
])('the day in %j is %s', (line, day) => {
  expect(dayInText(line, false)).toBe(day);
});

test('a French header writes the day before the month', () => {
  expect(dayInText('04/06/2026 09:20', true)).toBe('2026-06-04');
});

test('of a thread that was passed on twice, the earliest message counts', () => {
  const text =
    'De : b@exemple.ca\nEnvoyé : 14 novembre 2026\nÀ : c\nObjet : TR\n\nDe : a@exemple.ca\nEnvoyé : 12 novembre 2026\nÀ : b\nObjet : x\n\nTexte';
  expect(earliestQuoted(text)).toMatchObject({ from: { address: 'a@exemple.ca' }, day: '2026-11-12' });
});
