import type { Caged, Room } from './room.ts';

const pure = { builtins: false, pure: true, mayImportTypes: [], packages: [] } as const;
const open = { builtins: true, pure: false, mayImportTypes: [], packages: [] } as const;
const caged = (...names: readonly string[]): readonly Caged[] => names.map((name) => ({ name }));
const inside = [
  'law',
  'company',
  'registers',
  'ledger',
  'triage',
  'ports',
  'use-cases',
  'locales',
  'documents',
  'graph',
  'store',
] as const;

export const rooms: readonly Room[] = [
  {
    ...pure,
    name: 'bot',
    folder: 'bot',
    holds: 'the channel in Teams: conversations, and one file a card',
    mayImport: ['law', 'registers', 'ledger', 'locales', 'ports', 'use-cases'],
    packages: caged('botbuilder', 'botbuilder-core', 'botframework-connector', 'botframework-schema'),
    builtins: true,
    pure: false,
    because:
      'the bot is a channel: it hands commands to use cases, and it alone knows botbuilder, so that its successor is a change to one room',
  },
  {
    ...pure,
    name: 'addin',
    folder: 'addin',
    holds: 'the pages that hosts show: the task pane in Outlook, the tab in Teams',
    mayImport: ['registers', 'locales'],
    mayImportTypes: ['use-cases/views'],
    packages: caged('react', 'react-dom', '@fluentui/react-components', '@microsoft/teams-js', '@azure/msal-browser'),
    pure: false,
    because: 'a page runs in a browser: it sees views and words, and the server does everything else',
  },
  {
    ...pure,
    name: 'law',
    folder: 'src/law',
    holds: 'what is owed: provisions, time limits, calendar, duties; data and pure functions',
    mayImport: [],
    packages: [{ name: 'temporal-polyfill', onlyIn: 'src/law/montreal.ts' }],
    because:
      'the law knows no company, no register and no machine; only one file turns an instant into a day in Montréal',
  },
  {
    ...pure,
    name: 'company',
    folder: 'src/company',
    holds: 'what we promised: the company, its officer, its policy and promises, as data',
    mayImport: ['law'],
    because: 'what the company promised is data that stands on the law alone',
  },
  {
    ...pure,
    name: 'registers',
    folder: 'src/registers',
    holds: 'what is kept: one file a record type, with columns, stages, moves and guards',
    mayImport: ['law', 'company'],
    because: 'a record type is a definition: everything else is derived from it, so it may depend on nothing derived',
  },
  {
    ...pure,
    name: 'ledger',
    folder: 'src/ledger',
    holds: 'what happened: acts, their fold, the chain of hashes',
    mayImport: ['law', 'registers'],
    because: 'the proof of what happened must be recomputable anywhere, so it is pure and knows no port',
  },
  {
    ...pure,
    name: 'triage',
    folder: 'src/triage',
    holds: 'what a message is: from MIME to suggested record types, with the phrases that say so',
    mayImport: ['law', 'company'],
    packages: caged('postal-mime', 'minisearch'),
    because: 'reading a message is pure, so that the same mail always gives the same suggestion',
  },
  {
    ...pure,
    name: 'ports',
    folder: 'src/ports',
    holds: 'what we need from outside: one interface a file',
    mayImport: ['law', 'registers', 'ledger', 'triage'],
    because: 'a port says what is needed and never how, so it knows no adapter and no machine',
  },
  {
    ...pure,
    name: 'use-cases',
    folder: 'src/use-cases',
    holds: 'what people do: one verb a file; `views/` holds the types that pages and cards show',
    mayImport: ['law', 'company', 'registers', 'ledger', 'triage', 'ports'],
    because: 'what people do is the same in every channel and on every store: the outside comes in through ports only',
  },
  {
    ...pure,
    name: 'locales',
    folder: 'src/locales',
    holds: 'words: French is the authority, English is complete',
    mayImport: ['law', 'company', 'registers'],
    because: 'words name what law, company and registers define, and know nothing of where they are shown',
  },
  {
    ...open,
    name: 'documents',
    folder: 'src/documents',
    holds: 'letters, notices and register copies: words and a record become a file',
    mayImport: ['law', 'company', 'registers', 'ledger', 'locales', 'ports'],
    packages: caged('docx', 'read-excel-file', 'pdfkit', 'csv-parse', 'csv-stringify', '@zip.js/zip.js'),
    because: 'a document is made from a record and words alone, and only this room knows the file formats',
  },
  {
    ...open,
    name: 'graph',
    folder: 'src/graph',
    holds: 'adapters to Microsoft Graph: one file a port, one gateway, and provision',
    mayImport: ['law', 'registers', 'ledger', 'triage', 'ports'],
    packages: caged('@microsoft/microsoft-graph-client', '@azure/identity', '@azure/msal-node'),
    because: 'Microsoft Graph is known to one room, so that its client can be replaced without touching the product',
  },
  {
    ...open,
    name: 'store',
    folder: 'src/store',
    holds: 'the adapter on SQLite: what was accepted, and the index that is read',
    mayImport: ['law', 'registers', 'ledger', 'triage', 'ports'],
    packages: caged('node:sqlite'),
    because: 'the database is known to one room, which answers the ports and nobody else',
  },
  {
    ...open,
    name: 'server',
    folder: 'src/server',
    holds: 'configuration, composition, HTTP, token checks, log, worker, now',
    mayImport: [...inside, 'bot'],
    packages: caged('express', 'jose', 'zod', 'pino'),
    environment: 'src/server/config.ts',
    because: 'the server joins all rooms in one place and is joined by none but the command line',
  },
  {
    ...open,
    name: 'cli',
    folder: 'src/cli',
    holds: 'the command line: one file a command',
    mayImport: [...inside, 'server'],
    packages: [
      { name: 'vite', onlyIn: 'src/cli/build-pages.ts' },
      { name: 'adm-zip', onlyIn: 'src/cli/package/zip.ts' },
      { name: 'selfsigned', onlyIn: 'src/cli/pages-certificate.ts' },
    ],
    because:
      'a command is a door like any other: the emulator is a process it starts, never code it imports; only the page build knows the bundler',
  },
  {
    ...open,
    name: 'emulator',
    folder: 'src/emulator',
    holds: 'a Microsoft 365 tenant on this machine, spoken to over HTTP',
    mayImport: [],
    packages: caged('express', 'jose', 'node:sqlite', 'postal-mime', '@odata/parser', 'adaptivecards', 'selfsigned'),
    environment: 'src/emulator/config.ts',
    because:
      'the emulator stands for Microsoft: it knows nothing of the product and nothing of the product imports it, else a test against it proves nothing',
  },
];

/** Files that nothing imports because a person, Node or the browser starts there. Patterns on the path. */
export const entryPoints: readonly string[] = [
  '^src/cli/greffe\\.ts$',
  '^src/cli/build-pages\\.ts$',
  '^src/server/main\\.ts$',
  '^src/emulator/main\\.ts$',
  '^src/emulator/pages/',
  '^addin/(taskpane|tab)/main\\.tsx$',
];

/** The only places that read the time. Everywhere else it comes in through the port `now`. */
export const timeReaders: readonly string[] = ['src/server/now.ts', 'src/emulator/'];

/** What stands at the top of the repository, each with its reason; dot files are tools' own. README's map is made from it. */
export const top: readonly (readonly [name: string, holds: string])[] = [
  ['package.json', 'what is needed, and the commands'],
  ['package-lock.json', 'exactly which versions'],
  ['tsconfig.json', 'how strictly types are checked'],
  ['README.md', 'this page'],
  ['LICENSE', 'MIT'],
  ['manifest', 'the app package for Microsoft 365'],
  ['bot', 'the channel in Teams'],
  ['addin', 'the channel of the pages: Outlook and the tab'],
  ['src', 'the product, room by room, and the emulator'],
  ['tests', 'mirrors the rooms; the checks of the house, journeys, long runs, benchmarks'],
  ['docs', 'how to install Greffe in a tenant, its provisions, its privacy impact assessment'],
];
