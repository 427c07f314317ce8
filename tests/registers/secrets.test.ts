import { findSecrets } from '../../src/registers/secrets.ts';

test.each([
  ['046 454 286', 'nas'],
  ['046-454-286', 'nas'],
  ['NAS : 046454286', 'nas'],
  ['social insurance number 046454286', 'nas'],
  ['sin: 123456789', 'nas'],
  ['carte 4111 1111 1111 1111', 'card'],
  ['5500005555555559', 'card'],
  ['3782 822463 10005', 'card'],
  ['mot de passe : Printemps2024!', 'password'],
  ['Le mot de passe est Soleil99', 'password'],
  ['password is hunter2!', 'password'],
  ['pwd=Secret_1', 'password'],
])('%s looks like a secret', (text, secret) => {
  expect(findSecrets(text)).toContain(secret);
});

test.each([
  'Le mot de passe a été changé hier',
  'the password was reset and the passwords were rotated in 2019',
  'facture 2026-000123, dossier 123456789',
  '514 951-9876 ou 1 888 528-7741',
  'about 14 511 persons between 2026-11-01 and 2026-11-22',
  'IP 192.168.100.200, ticket 4111',
  'password protected laptop',
  'mot de passe : aucun',
])('%s does not', (text) => {
  expect(findSecrets(text)).toEqual([]);
});

test.each(['a', '1', '1 ', '123-', 'mot de passe est ', '4111 '])(
  'fifty thousand characters of %j are read to their end',
  (piece) => {
    expect(Array.isArray(findSecrets(piece.repeat(50_000 / piece.length)))).toBe(true);
  },
);
