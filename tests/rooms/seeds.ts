/** A small house in which every import is allowed. */
export const sound: Readonly<Record<string, string>> = {
  '.gitignore': 'node_modules/\n*.log\n',
  'package.json': '{ "type": "module", "dependencies": { "botbuilder": "1.0.0" } }',
  'node_modules/botbuilder/package.json': '{ "name": "botbuilder", "version": "1.0.0", "main": "index.js" }',
  'node_modules/botbuilder/index.js': 'exports.turn = 1;\n',
  'src/law/day.ts': 'export type Day = number;\nexport const first: Day = 1;\n',
  'src/registers/incidents.ts': "import { first } from '../law/day.ts';\nexport const incidents = first;\n",
  'src/ledger/act.ts': "import type { Day } from '../law/day.ts';\nexport const act = (day: Day): Day => day;\n",
  'src/ports/now.ts': "import type { Day } from '../law/day.ts';\nexport type Now = () => Day;\n",
  'src/use-cases/report.ts':
    "import { act } from '../ledger/act.ts';\nimport type { Now } from '../ports/now.ts';\nexport const report = (now: Now) => act(now());\n",
  'src/graph/gateway.ts': "import { randomUUID } from 'node:crypto';\nexport const gateway = randomUUID;\n",
  'bot/turn.ts':
    "import { turn } from 'botbuilder';\nimport { report } from '../src/use-cases/report.ts';\nexport const bot = { turn, report };\n",
  'src/server/config.ts': 'export const port = process.env.PORT;\n',
  'src/server/now.ts': 'export const now = () => new Date(Date.now());\n',
  'src/server/main.ts':
    "import { bot } from '../../bot/turn.ts';\nimport { gateway } from '../graph/gateway.ts';\nimport { incidents } from '../registers/incidents.ts';\nimport { port } from './config.ts';\nimport { now } from './now.ts';\nexport const all = [bot, gateway, incidents, port, now];\n",
};

export interface Seed {
  readonly seeded: string;
  /** Files changed or added. */
  readonly files: Readonly<Record<string, string>>;
  /** What the one finding must say: where, what, why. */
  readonly where: string;
  readonly what: RegExp;
  readonly because: RegExp;
}

const after = (path: string, line: string): Readonly<Record<string, string>> => ({ [path]: `${line}\n${sound[path]}` });

export const seeds: readonly Seed[] = [
  {
    seeded: 'law importing a register',
    files: after('src/law/day.ts', "import { other } from '../registers/other.ts';\nexport const o = other;"),
    where: 'src/law/day.ts',
    what: /^→ src\/registers\/other\.ts$/,
    because: /^law may import no other room: the law knows no company/,
  },
  {
    seeded: 'law importing node:fs',
    files: after('src/law/day.ts', "import { readFileSync } from 'node:fs';\nexport const r = readFileSync;"),
    where: 'src/law/day.ts',
    what: /^→ fs$/,
    because: /^law may import no node: module/,
  },
  {
    seeded: 'the bot importing the adapter to Graph',
    files: after('bot/turn.ts', "import { gateway } from '../src/graph/gateway.ts';\nexport const g = gateway;"),
    where: 'bot/turn.ts',
    what: /^→ src\/graph\/gateway\.ts$/,
    because: /^bot may import law, .*: the bot is a channel/,
  },
  {
    seeded: 'the ledger importing a port by a type alone',
    files: after('src/ledger/act.ts', "import type { Other } from '../ports/other.ts';\nexport type O = Other;"),
    where: 'src/ledger/act.ts',
    what: /^→ src\/ports\/other\.ts \(types\)$/,
    because: /^ledger may import law, registers: /,
  },
  {
    seeded: 'a use case importing botbuilder',
    files: after('src/use-cases/report.ts', "import { turn } from 'botbuilder';\nexport const t = turn;"),
    where: 'src/use-cases/report.ts',
    what: /^→ node_modules\/botbuilder\/index\.js$/,
    because: /^use-cases may touch no package: /,
  },
  {
    seeded: 'a room with node: modules importing a database that is another room’s',
    files: after('src/graph/gateway.ts', "import { DatabaseSync } from 'node:sqlite';\nexport const d = DatabaseSync;"),
    where: 'src/graph/gateway.ts',
    what: /^→ (node:)?sqlite$/,
    because: /^graph may not import node:sqlite: /,
  },
  {
    seeded: 'a room importing an undeclared package',
    files: {
      ...after('bot/turn.ts', "import { turn as other } from 'botbuilder-core';\nexport const o = other;"),
      'node_modules/botbuilder-core/package.json': '{ "name": "botbuilder-core", "main": "index.js" }',
      'node_modules/botbuilder-core/index.js': 'exports.turn = 1;\n',
    },
    where: 'bot/turn.ts',
    what: /^→ node_modules\/botbuilder-core\/index\.js$/,
    because: /^a package that package\.json does not name/,
  },
  {
    seeded: 'a page importing what runs in a use case',
    files: {
      'addin/tab/list.ts': "import { view } from '../../src/use-cases/views/view.ts';\nexport const v = view;\n",
      'src/use-cases/views/view.ts': 'export const view = 1;\n',
      ...after('src/server/main.ts', "import { view } from '../use-cases/views/view.ts';\nexport const v = view;"),
    },
    where: 'addin/tab/list.ts',
    what: /^→ src\/use-cases\/views\/view\.ts$/,
    because: /^addin may import only types from use-cases\/views: /,
  },
  {
    seeded: 'a use case reading the environment',
    files: after('src/use-cases/report.ts', "export const mode = process.env['MODE'];"),
    where: 'src/use-cases/report.ts:1',
    what: /^process\.env$/,
    because: /^the environment is read only in src\/server\/config\.ts and src\/emulator\/config\.ts$/,
  },
  {
    seeded: 'an adapter taking the environment apart',
    files: after('src/graph/gateway.ts', 'export const { env } = process;'),
    where: 'src/graph/gateway.ts:1',
    what: /^process\.env$/,
    because: /^the environment is read only in /,
  },
  {
    seeded: 'an adapter reading the time',
    files: after('src/graph/gateway.ts', '// é\nexport const t = new Date();'),
    where: 'src/graph/gateway.ts:2',
    what: /^new Date\(\)$/,
    because: /comes in through the port now$/,
  },
  {
    seeded: 'a use case waiting on a timer',
    files: after('src/use-cases/report.ts', 'export const wait = () => setTimeout(report, 5);'),
    where: 'src/use-cases/report.ts:1',
    what: /^setTimeout$/,
    because: /^use-cases only computes; /,
  },
  {
    seeded: 'a type imported inside another type',
    files: after('src/ledger/act.ts', "export type N = readonly import('../ports/now.ts').Now[];"),
    where: 'src/ledger/act.ts:1',
    what: /^an import inside a type$/,
    because: /where the table sees it$/,
  },
  {
    seeded: 'an import whose name is computed',
    files: after('src/server/main.ts', 'export const load = (name: string) => import(name);'),
    where: 'src/server/main.ts:1',
    what: /^a computed import\(\)$/,
    because: /cannot be held to the table$/,
  },
  {
    seeded: 'a cycle of types alone',
    files: {
      'src/graph/one.ts': "import type { Two } from './two.ts';\nexport interface One { two: Two }\n",
      'src/graph/two.ts': "import type { One } from './one.ts';\nexport interface Two { one: One }\n",
      ...after('src/graph/gateway.ts', "import type { One } from './one.ts';\nexport type O = One;"),
    },
    where: 'src/graph/one.ts',
    what: /^a cycle: → src\/graph\/two\.ts → src\/graph\/one\.ts$/,
    because: /no cycles, not even of types$/,
  },
  {
    seeded: 'a file that nothing leads to',
    files: { 'src/graph/forgotten.ts': 'export const forgotten = 1;\n' },
    where: 'src/graph/forgotten.ts',
    what: /^nothing leads here$/,
    because: /^what no entry point leads to is dead/,
  },
  {
    seeded: 'a file outside every room',
    files: { 'src/misc.ts': 'export const misc = 1;\n', ...after('src/server/main.ts', "import '../misc.ts';") },
    where: 'src/misc.ts',
    what: /^a file outside every room$/,
    because: /^each file belongs to one room/,
  },
  {
    seeded: 'a stranger at the top',
    files: { 'utils/x.md': 'x' },
    where: 'utils',
    what: /^at the top of the repository$/,
    because: /without a line, and a reason, in the table/,
  },
];

/** Files that some seeds point at; sound by themselves. */
export const pointedAt: Readonly<Record<string, string>> = {
  'src/registers/other.ts': 'export const other = 1;\n',
  'src/ports/other.ts': 'export type Other = number;\n',
};
