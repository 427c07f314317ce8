import type { cli as frCli } from '../fr/cli.ts';
import type { Words } from '../words.ts';

export const cli: Words<typeof frCli> = {
  help: [
    'greffe <command> [options]',
    '',
    '  start       starts Greffe and a fictitious Microsoft 365 tenant on this machine',
    '  provision   makes or mends the lists and columns in SharePoint',
    '  doctor      compares the tenant with what it must be, and says how to mend it',
    '  verify      reads every ledger again and checks its chain',
    '  seal        seals the heads of all ledgers now',
    '  retention   shows which records have reached their time, and what holds them',
    '  due         computes every date of a record and says how (greffe due --help)',
    '  explain     shows a provision, its source and what relies on it',
    '  acts        shows each act, its register, its stages, the card and the pane that offer it',
    '  policy      says how each statement of the policy is kept, and by which proof',
    '  ask         answers a question with what the policy says (greffe ask --help)',
    '  package     makes the app package for Microsoft 365 (greffe package --help)',
    '  triage      says what a message seems to be, and which phrases say so (greffe triage --help)',
    '  mail        drops .eml messages into this machine’s mailbox (greffe mail --help)',
    '  letter      produces a letter from a record, or says what it lacks (greffe letter --help)',
    '  export      makes a copy of a register as it stood on a day (greffe export --help)',
    '  import      takes a copy back and says line by line what is refused (greffe import --help)',
    '  persons     the list of persons to notify of an incident (greffe persons --help)',
    '  file        hands over a whole case file as one zip (greffe file --help)',
    '  site-script writes the views and formatting of the lists for SharePoint',
    '',
    '  --data FOLDER       data folder (./data)',
    '  --port N            port of Greffe (4700); the emulator and the pages take the next three; 0: free ports',
    '  --empty             without the sample records',
    '  --today YYYY-MM-DD  moves the emulator’s day',
    '  --head HASH         with verify: compares with a sealed head',
    '  --json              answers in one line of JSON',
    '  --lang fr|en        language of these messages',
  ].join('\n'),
  acts: {
    help: 'greffe acts [--json] [--lang fr|en]',
    head: ['act', 'register', 'card', 'pane', 'stages'],
    none: '—',
    byItself: 'by itself',
    opens: 'opens a record',
  },
  unknownCommand: (command) => `There is no command named “${command}”.`,
  noPath: (path) => `${path} cannot be opened or written. Check that its folder exists and that you may use it.`,
  failed: (why) => `The command could not finish: ${why}`,
  optionFaults: {
    unknownOption: 'An option is not known, or its value is missing.',
    notAPort: (given) => `“${given}” is not a port. Give a number from 0 to 65532.`,
    notADay: (given) => `“${given}” is not a day. Write it like this: 2026-11-22.`,
    notAHead: (given) => `“${given}” is not a hash. It has 64 digits and letters from a to f.`,
    notALanguage: (given) => `“${given}” is not a language of Greffe. Give fr or en.`,
  },

  ready: (home, data) =>
    [
      'Greffe is ready, with a fictitious Microsoft 365 tenant on this machine. Nothing leaves it.',
      '',
      `  Begin here: ${home}`,
      '',
      `Everything is kept in ${data}. To stop: Ctrl-C.`,
    ].join('\n'),
  stopping: 'Greffe is stopping; what is waiting is written first.',
  stillWaiting: (count) =>
    `Records still to be written to SharePoint: ${count}. Nothing is lost: Greffe will write them at the next start.`,
  alreadyRunning: (data, home) =>
    `Greffe already runs on ${data}: ${home}\nStop it first (Ctrl-C in its terminal), or give another folder: --data FOLDER.`,
  /** What Teams on this machine calls the tab, in French and in English. */
  tabName: 'Registres / Registers',
  portTaken: (port) =>
    `Port ${port} is already taken on this machine. Close the program that holds it, or choose another: --port N (0: free ports).`,
  parts: { tenant: 'The fictitious tenant', office: 'Greffe' },
  partDied: (part, why) =>
    `${part} stopped by itself, and everything was stopped with it. Run “npm start” again. What it said:\n${why || '(nothing)'}`,
  cannotStart: (why) => `Greffe cannot start: ${why}`,
  siteTitles: { mailbox: 'Privacy', root: 'Home', office: 'Greffe: case files', registers: 'Greffe: registers' },
  provisioningApp: 'Greffe (installation)',

  configFaulty: 'Greffe does not start: these settings must be corrected.',
  configFaults: {
    missing: (name) => `${name} is missing.`,
    notAPort: (name) => `${name} must be a port, from 0 to 65535.`,
    notAnId: (name) => `${name} must be an identifier of 32 digits and letters with its hyphens.`,
    notAnAddress: (name) => `${name} must be a full address that begins with https://.`,
    notHttps: (name) => `${name} must begin with https://; http:// is allowed for this machine only.`,
    notASite: (name) => `${name} must name a site like this: company.sharepoint.com:/sites/name.`,
    notAnHour: (name) => `${name} must be an hour of the day, from 0 to 23.`,
    notADay: (name) => `${name} must be a day, like this: 2026-11-22.`,
    onlyOnThisMachine: (name) => `${name} is allowed with this machine’s emulator only. Take it out.`,
    notALanguage: (name) => `${name} must be fr or en.`,
    notACount: (name) => `${name} must be a whole number above zero.`,
    notLoopback: (name) => `${name} must be 127.0.0.1: with the emulator, nothing is served to other machines.`,
  },

  noOffice: (data) =>
    `No Greffe runs on ${data}. Start it first: “npm start”. In the cloud, give its GREFFE_* settings.`,
  noProvisioning:
    'The installation identity is missing. Give GREFFE_PROVISION_APP_ID and GREFFE_PROVISION_APP_SECRET (docs/install.md).',
  mail: {
    help: [
      'greffe mail FILE.eml… [--folder NAME] [--data FOLDER] [--lang fr|en]',
      '',
      'Drops messages into the mailbox of the Greffe that runs on this machine, byte for byte.',
      'NAME: inbox (when nothing is said), archive or junkemail. Nothing leaves this machine.',
    ].join('\n'),
    arrived: (subject, mailbox, address) =>
      `Arrived in ${mailbox}: “${subject}”\n  See it in Outlook, as the officer: ${address}`,
    noSubject: '(no subject)',
    noFile: (file) => `The file ${file} cannot be read. Check its name and where it is.`,
    empty: (file) => `The file ${file} is empty: it is no message.`,
    noFolder: (folder, mailbox) =>
      `The mailbox ${mailbox} has no folder “${folder}”. Give inbox, archive or junkemail.`,
    notTaken: (file, status) =>
      `The file ${file} did not arrive: the tenant on this machine answered ${status}. See whether Greffe still runs, then try again.`,
    inTheCloud:
      'In the cloud, mail is sent as mail: write to the mailbox’s address. This command drops messages only into the fictitious tenant on this machine.',
  },
  provisionMade: (name) => `made: ${name}`,
  provisionChanged: (name) => `mended: ${name}`,
  provisioned: (made, changed, unchanged) =>
    `Made: ${made}. Mended: ${changed}. Already as they must be: ${unchanged}.`,

  notGiven: {
    title: 'To be given in the company’s file (GREFFE_COMPANY_FILE):',
    facts: {
      neq: 'The NEQ: it stands in the notice to the Commission (Reg., s. 3(1)).',
      'officer.name': 'The name of the person in charge.',
      'officer.title': 'The title of the person in charge: the law wants it published (s. 3.1).',
      'officer.mandate': 'On what ground they act: highest authority, or a written delegation (s. 3.1).',
    },
  },
  healthy: 'All is as it must be: sites, lists, columns and permissions.',
  found: (count) => `To correct: ${count}.`,
  sites: { office: 'the site of the case files', registers: 'the site of the registers' },
  access: { read: 'read', write: 'write', fullcontrol: 'full control' },
  kinds: {
    text: 'text',
    note: 'long text',
    choice: 'choice',
    choices: 'multiple choice',
    number: 'number',
    boolean: 'yes or no',
    other: 'other',
  },
  findings: {
    unreachable: (site, status) =>
      `Microsoft Graph does not answer for ${site} (status ${status}). Check the network and GREFFE_GRAPH_ORIGIN, then try again.`,
    signInRefused: (status) =>
      `The application’s sign-in is refused (status ${status}). Check GREFFE_TENANT_ID, GREFFE_APP_ID, the secret and the administrator’s consent.`,
    siteMissing: (site) =>
      `Greffe cannot find ${site}. Check its address in the settings, and that the application was granted to it.`,
    permissionMissing: (site, needed) =>
      `The application lacks the permission it needs on ${site}: ${needed}. An administrator must grant it (docs/install.md).`,
    tooMuchPermission: (site) =>
      `The application can read a site that is not its own (${site}). Take Sites.Read.All, Sites.ReadWrite.All and Sites.FullControl.All away from it; it needs Sites.Selected only.`,
    listMissing: (list) => `The list ${list} is missing. Run “greffe provision”.`,
    listRenamed: (list, title, expected) =>
      `The list ${list} is titled “${title}” instead of “${expected}”. Run “greffe provision”.`,
    columnMissing: (list, column) => `The column ${column} is missing from the list ${list}. Run “greffe provision”.`,
    columnRenamed: (list, column, title, expected) =>
      `The column ${column} of the list ${list} is titled “${title}” instead of “${expected}”. Run “greffe provision”.`,
    columnKind: (list, column, kind, expected) =>
      `The column ${column} of the list ${list} is of the kind ${kind} instead of ${expected}. Greffe leaves it alone, for mending it would destroy its content: rename it, then run “greffe provision”.`,
    columnNotIndexed: (list, column) =>
      `The column ${column} of the list ${list} is not indexed. Run “greffe provision”.`,
    columnNotHidden: (list, column) =>
      `The column ${column} of the list ${list} should be hidden. Run “greffe provision”.`,
    columnNotUnique: (list, column) =>
      `The column ${column} of the list ${list} accepts duplicates. Run “greffe provision”.`,
    mailboxUnreachable: (mailbox, status) =>
      `The mailbox ${mailbox} does not answer (${status}). Check the network, then try again.`,
    mailboxMissing: (mailbox) =>
      `The mailbox ${mailbox} does not exist. Create it as a shared mailbox, or correct GREFFE_MAILBOX.`,
    mailboxPermissionMissing: (mailbox, needed) =>
      `Greffe may not ${needed} in the mailbox ${mailbox}. Give the application that right for this mailbox alone (RBAC for Applications).`,
    mailboxNeeds: { read: 'read', write: 'tag and prepare replies', send: 'send mail', categories: 'make categories' },
    categoryMissing: (mailbox, category) =>
      `The category “${category}” is missing in the mailbox ${mailbox}. Run “greffe provision”.`,
    tooMuchMailPermission: (mailbox) =>
      `Greffe can read the mailbox ${mailbox}, which is not its own. Take that right away: one mailbox is enough.`,
    choiceMissing: (list, column, choices) =>
      `Choices are missing from the column ${column} of the list ${list}: ${choices}. Run “greffe provision”.`,
  },

  notVerified: 'SharePoint could not be read to its end: nothing is verified. Try again in a moment.',
  brokenLedger: (reference, act) =>
    `${reference}: the chain is broken at act ${act}. Compare with the versions of the item in SharePoint.`,
  verified: (ledgers, acts, broken) => `Ledgers verified: ${ledgers}. Acts: ${acts}. Broken chains: ${broken}.`,
  heads: {
    unknownHead: 'No ledger contains this head: it comes from elsewhere, or the office’s own record was rewritten.',
    fileLost: (file) => `The file of the sealed heads is missing: ${file}.`,
    fileChanged: (file) => `The file of the sealed heads was changed: ${file}.`,
    rewritten: (reference) => `${reference}: the ledger was rewritten or shortened since it was sealed.`,
    checked: (heads, rewritten, overflowed) =>
      `Sealed heads compared: ${heads}. Rewritten or shortened: ${rewritten}. Moved to the file since: ${overflowed}.`,
  },
  siteScript: {
    open: 'Open, by due day',
    all: 'All',
    describe: 'Kept by Greffe. For reading only: what is changed here by hand is put back.',
  },
  siteScriptHelp:
    'greffe site-script [registers|office]\n\nWrites the SharePoint site script: views and formatting of due days. To be applied after “greffe provision”.',
  notSealed: 'SharePoint cannot take the sealing now. Try again in a moment.',
  sealed: (records, head) =>
    `Records sealed: ${records}. Keep this head elsewhere; “greffe verify --head” uses it:\n${head}`,
};
