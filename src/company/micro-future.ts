import type { Company, System } from './company.ts';
import { usualRetention } from './retention.ts';
import { purposes, type SystemUse } from './vocabulary.ts';

const same = (name: string): { fr: string; en: string } => ({ fr: name, en: name });

/** What the policy names without saying more: no provider's policy, no measures of its own. */
const listed = (key: string, use: SystemUse, fr: string, en = fr): System => ({
  key,
  name: { fr, en },
  use,
  controls: [],
});

/**
 * What a provider outside Québec runs. The policy says that information may leave Québec (row 29) and not with which
 * system: the safe reading is that it does with these, until the officer finds otherwise.
 */
const away = { outsideQuebec: true } as const;

const systems: readonly System[] = [
  {
    ...away,
    key: 'exchangeOnline',
    name: same('Microsoft Exchange Online'),
    use: 'email',
    provider: 'Microsoft',
    providerPolicy: 'https://privacy.microsoft.com/en-us/privacystatement',
    controls: ['loginPassword', 'multiFactor', 'biometricUnlock'],
  },
  {
    ...away,
    key: 'quickbooksOnline',
    name: same('QuickBooks Online'),
    use: 'accounting',
    provider: 'Intuit',
    providerPolicy: 'https://www.intuit.com/privacy/statement/fr-ca/',
    controls: ['loginPassword', 'multiFactor', 'biometricUnlock'],
  },
  {
    ...away,
    key: 'evernote',
    name: same('Evernote'),
    use: 'notes',
    provider: 'Evernote',
    providerPolicy: 'https://evernote.com/privacy/policy/',
    controls: ['loginPassword', 'multiFactor', 'biometricUnlock'],
  },
  {
    key: 'passwordManager',
    name: { fr: 'Gestionnaire de mots de passe en ligne', en: 'Online password manager' },
    use: 'passwords',
    controls: ['multiFactor', 'biometricUnlock'],
  },
  { ...away, ...listed('microsoftToDo', 'notes', 'Microsoft To Do'), provider: 'Microsoft' },
  { ...away, ...listed('microsoftTeams', 'collaboration', 'Microsoft Teams'), provider: 'Microsoft' },
  { ...listed('sage50', 'accounting', 'Sage 50 Accounting Pro (2021.3)'), provider: 'Sage' },
  { ...listed('outlook', 'email', 'Microsoft Outlook'), provider: 'Microsoft' },
  { ...listed('appleMail', 'email', 'Apple Mail'), provider: 'Apple' },
  { ...away, ...listed('gmail', 'email', 'Google Gmail'), provider: 'Google' },
  listed('smartphone', 'device', 'Téléphone intelligent', 'Smartphone'),
  listed('desktopComputer', 'device', 'Ordinateur de bureau', 'Desktop computer'),
  listed('laptop', 'device', 'Ordinateur portable', 'Laptop'),
  listed('backupDisk', 'backup', 'Disque de sauvegarde', 'Backup disk'),
  listed('onlineBackup', 'backup', 'Sauvegarde en ligne', 'Online backup'),
  listed('website', 'website', 'Site Web', 'Website'),
  listed('other', 'other', 'Autre', 'Other'),
];

/**
 * MICRO-FUTURE, as its policy of 17 September 2023 gives it. What the policy does not give (NEQ, the officer's corporate
 * title, the delegation) stands as not given until it is configured; so does the officer's name, which is a person's
 * and not a program's to publish.
 */
export const microFuture: Company = {
  legalName: 'MICRO-FUTURE',
  neq: { unknown: 'notYetKnown' },
  website: 'https://www.micro-future.net',
  officer: {
    name: { unknown: 'notYetKnown' },
    title: { unknown: 'notYetKnown' },
    mandate: { unknown: 'notYetKnown' },
    email: 'privacy@micro-future.net',
    phone: '514-951-9876',
    address: ['Micro-Future', '1500 du Bosquet', 'Saint-Lazare (Québec) J7T 1Z2'],
  },
  urgent: { phone: '514-951-9876', email: 'privacy@micro-future.net' },
  policy: {
    published: { fr: 'https://micro-future.net/politique/', en: 'https://micro-future.net/privacy-policy/' },
    versions: [{ version: '1.0', effectiveOn: '2023-09-17', languages: ['fr', 'en'] }],
  },
  retention: usualRetention,
  promises: {
    requestDays: 20,
    complaintDays: 20,
    incidents: {
      caiNotification: 'everyIncident',
      houseTargets: { measures: 1, assessment: 2, notices: 1, confirmation: 3 },
    },
  },
  purposes,
  systems,
  cookies: [{ name: 'PHPSESSID' }, { name: '_session-started' }, { name: '_cookie-notification-applied', days: 10 }],
};
