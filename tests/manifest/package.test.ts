import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import Ajv from 'ajv-draft-04';
import { intentOf } from '../../bot/turns/intents.ts';
import { checkParts } from '../../src/cli/package/make.ts';
import { otherId } from '../../src/cli/package/values.ts';
import { makeAppPackage } from '../../src/cli/package.ts';
import { choices, jsonOf, made, parts } from './made-package.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'greffe-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas/teams/v1.25');

const formats = { uri: (text: string): boolean => URL.canParse(text) };

/** What Microsoft's schema of version 1.25, as its own package ships it, finds wrong. */
const wrongBy = (schema: string, value: unknown): readonly string[] => {
  // The schema of localisation files has patterns that Unicode mode refuses.
  const ajv = new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false, formats });
  const check = ajv.compile(JSON.parse(readFileSync(join(schemas, schema), 'utf8')));
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** Runs Microsoft's own tool in a process of its own; it reads and checks offline. */
const tool = async (verb: string, file: string): Promise<{ code: number; said: string }> => {
  const bin = join(root, 'node_modules/office-addin-manifest/cli.js');
  return run(process.execPath, [bin, verb, file]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (fault: { code: number; stdout: string }) => ({ code: fault.code, said: fault.stdout }),
  );
};

const whole = ['manifest.json', 'en-ca.json', 'icons/color.png', 'icons/outline.png', 'icons/color32.png'];

describe.each(['greffe.zip', 'greffe-teams.zip'])('%s', (zip) => {
  const files = made().unzipped(zip);

  test('holds the manifest, its words and its pictures, and nothing else', () => {
    expect([...files.keys()]).toEqual(whole);
    for (const content of files.values()) expect(content.length).toBeGreaterThan(0);
  });

  test('has a manifest and words that Microsoft’s schema accepts', () => {
    expect(wrongBy('MicrosoftTeams.schema.json', jsonOf(files.get('manifest.json')))).toEqual([]);
    expect(wrongBy('MicrosoftTeams.Localization.schema.json', jsonOf(files.get('en-ca.json')))).toEqual([]);
  });

  test('leaves no blank, and is the same bytes each time it is made', () => {
    expect(files.get('manifest.json')?.toString()).not.toMatch(/\{\{|\}\}/);
    expect(made().content(zip).equals(made().content(zip))).toBe(true);
  });
});

test.each([
  ['a name of 31 letters', '"short":"Greffe"', '"short":"Greffe, greffe et encore greffes"', '/name/short'],
  ['a bot in a place that there is not', '"groupChat"', '"everywhere"', '/bots/0/scopes'],
  ['an id that is none', `"id":"${choices.appId}"`, '"id":"greffe"', '/id'],
  ['an accent that is no colour', '#8c1d2f', 'bourgogne', '/accentColor'],
  ['a field that does not exist', '"accentColor"', '"accentColour"', ' '],
  ['a window of Outlook that there is not', '"mailRead"', '"mailReading"', '/extensions/0/ribbons/0/contexts/0'],
])('Microsoft’s schema reports %s', (_, before, after, place) => {
  const text = JSON.stringify(parts().manifest);
  const mistaken: unknown = JSON.parse(text.replace(before, after));
  expect(text.replace(before, after)).not.toBe(text);
  expect(wrongBy('MicrosoftTeams.schema.json', mistaken).some((found) => found.startsWith(place))).toBe(true);
});

test('the whole package has bot, tab and pane; the other one has no Outlook and asks for no mailbox', () => {
  expect(jsonOf(made().unzipped('greffe.zip').get('manifest.json'))).toMatchObject({
    id: choices.appId,
    version: '1.2.3',
    bots: [{ botId: choices.appId, scopes: ['personal', 'team', 'groupChat'] }],
    staticTabs: [{}, { contentUrl: 'https://greffe.exemple.example/pages/tab.html', scopes: ['personal'] }, {}],
    extensions: [
      {
        requirements: { capabilities: [{ name: 'Mailbox', minVersion: '1.8' }] },
        runtimes: [
          {
            code: { page: 'https://greffe.exemple.example/pages/taskpane.html' },
            actions: [{ id: 'openPane', pinnable: true }],
          },
          { code: { page: 'https://greffe.exemple.example/pages/taskpane.html?act=misdirected' } },
        ],
        ribbons: [
          {
            contexts: ['mailRead'],
            tabs: [{ groups: [{ controls: [{ actionId: 'openPane' }, { actionId: 'openMisdirected' }] }] }],
          },
        ],
      },
    ],
    validDomains: ['greffe.exemple.example'],
    webApplicationInfo: { id: choices.appId, resource: `api://greffe.exemple.example/${choices.appId}` },
  });
  const teams = made().unzipped('greffe-teams.zip');
  expect(Object.keys(jsonOf(teams.get('manifest.json')) as object)).not.toContain('extensions');
  expect(teams.get('manifest.json')?.toString()).not.toMatch(/mailbox/i);
  expect(teams.get('en-ca.json')?.toString()).not.toContain('extensions[');
});

test('the pane may read the open message, in a shared mailbox too, and asks for no more', () => {
  const asked = { authorization: { permissions: { resourceSpecific: expect.anything() } } };
  const manifest = jsonOf(made().unzipped('greffe.zip').get('manifest.json'));
  expect(manifest).toMatchObject(asked);
  expect(JSON.stringify(manifest).match(/Mailbox(?:Item)?\.[A-Za-z.]+/g)).toEqual([
    'MailboxItem.Read.User',
    'Mailbox.SharedFolder',
  ]);
  expect(made().xml.match(/<Permissions>.*<\/Permissions>/g)).toEqual(['<Permissions>ReadItem</Permissions>']);
});

test('each command that the bot lists is one that the bot understands, in both languages', () => {
  const { manifest, words } = parts();
  const listed = (
    manifest.bots as readonly { commandLists: readonly { commands: readonly { title: string }[] }[] }[]
  )[0];
  const french = listed?.commandLists.map(({ commands }) => commands.map(({ title }) => intentOf(title)));
  expect(french).toEqual([['report', 'myReports', 'worklist', 'menu'], ['report']]);
  const english = Object.entries(words['en-ca.json'] ?? {}).filter(([place]) => /^bots\[.*\]\.title$/.test(place));
  expect(english.map(([, title]) => intentOf(title))).toEqual(french?.flat());
});

test('an incident is reported from any message, and one’s own reports are found where one writes, with files taken', () => {
  const { manifest } = parts();
  expect(manifest.composeExtensions).toMatchObject([
    {
      botId: choices.appId,
      commands: [
        { id: 'reportIncident', type: 'action', context: ['message', 'compose'], fetchTask: true },
        { id: 'myReports', type: 'query', context: ['compose'], parameters: [{ inputType: 'text' }] },
      ],
    },
  ]);
  expect(manifest.bots).toMatchObject([{ supportsFiles: true }]);
});

describe('the add-in for clients that read no unified manifest', () => {
  const { xml } = made();

  test('has another id, which the unified manifest names to hide it', () => {
    const id = otherId(choices.appId, 'outlook add-in');
    expect(xml).toContain(`<Id>${id}</Id>`);
    expect(id).not.toBe(choices.appId);
    expect(JSON.stringify(parts().manifest.extensions)).toContain(
      `"hide":{"customOfficeAddin":{"officeAddinId":"${id}"}}`,
    );
  });

  test('leads to the same page, says the same words in both languages, and leaves no blank', () => {
    expect(xml).toContain('<bt:Url id="paneUrl" DefaultValue="https://greffe.exemple.example/pages/taskpane.html"/>');
    expect(xml).toContain('<bt:Override Locale="en-CA" Value="Read this message with Greffe"/>');
    expect(xml).not.toMatch(/\{\{|\}\}|<!--/);
  });

  test('names every resource that it uses, once in each version of its overrides', () => {
    const used = new Set([...xml.matchAll(/resid="(\w+)"/g)].map(([, id]) => id));
    const times = (id: string | undefined): number => [...xml.matchAll(new RegExp(` id="${id}"`, 'g'))].length;
    const onPhones = ['icon25', 'icon48', 'icon50', 'icon64', 'icon75', 'icon96', 'icon144'];
    for (const id of used) expect([id, times(id)]).toEqual([id, onPhones.includes(id ?? '') ? 1 : 2]);
    expect(used.size).toBe(19);
    expect(xml).toMatch(/VersionOverridesV1_1[\s\S]*<SupportsSharedFolders>true[\s\S]*<SupportsPinning>true/);
  });
});

test('Microsoft’s tool reads both manifests, and accepts the unified one', async () => {
  const unified = join(folder, 'manifest.json');
  writeFileSync(unified, made().unzipped('greffe.zip').get('manifest.json') ?? '');
  writeFileSync(join(folder, 'addin.xml'), made().xml);
  expect(await tool('validate', unified)).toMatchObject({ code: 0 });
  expect((await tool('info', unified)).said).toMatch(/Name: Greffe[\s\S]*Hosts: mail[\s\S]*MailboxItem\.Read\.User/);
  const { said } = await tool('info', join(folder, 'addin.xml'));
  expect(said).toMatch(/Type: MailApp[\s\S]*Version: 1\.2\.3\.0[\s\S]*Permissions: ReadItem/);
});

test('our own checks find nothing in it', () => {
  expect(checkParts(parts())).toEqual([]);
});

describe('greffe package', () => {
  const ask = async (...line: readonly string[]) => {
    const [said, warned]: [string[], string[]] = [[], []];
    const code = await makeAppPackage({
      line,
      language: 'fr',
      print: (text) => said.push(text),
      warn: (text) => warned.push(text),
      input: async function* () {},
    });
    return { code, said: said.join('\n'), warned: warned.join('\n') };
  };

  test('writes the files for the tenant that it is told of, and lists what is in them', async () => {
    const out = join(folder, 'out');
    const answer = await ask('--out', out, '--app-id', choices.appId, '--pages', choices.pages, '--json');
    expect(answer).toMatchObject({ code: 0, warned: '' });
    const files = JSON.parse(answer.said) as readonly { path: string; holds: readonly string[] }[];
    expect(files.map(({ path }) => path)).toEqual(
      ['greffe.zip', 'greffe-teams.zip', 'greffe-outlook.xml'].map((name) => join(out, name)),
    );
    for (const { path } of files) expect(readFileSync(path).length).toBeGreaterThan(1000);
    expect(files[0]?.holds).toEqual(whole);
  });

  test('makes one for the office of this machine when nothing is said, and says that it is only that', async () => {
    const answer = await ask('--out', join(folder, 'own'), '--data', join(folder, 'data'));
    expect(answer).toMatchObject({ code: 0, warned: '' });
    expect(answer.said).toContain('Ce paquet vise le Greffe de cette machine');
  });

  test('says every setting that is missing or wrong, and writes nothing', async () => {
    expect(await ask('--app-id', choices.appId)).toMatchObject({ code: 2, warned: expect.stringContaining('--pages') });
    const answer = await ask('--app-id', 'greffe', '--pages', 'http://greffe.exemple.example');
    expect(answer.code).toBe(2);
    expect(answer.warned).toMatch(/--app-id[\s\S]*--pages/);
    expect(await ask('--nothing')).toMatchObject({ code: 2, warned: expect.stringContaining('greffe package') });
  });
});
