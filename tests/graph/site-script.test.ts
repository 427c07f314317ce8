import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { siteScriptCommand, siteScriptText } from '../../src/cli/site-script.ts';
import { caseFileList, registerList } from '../../src/graph/lists.ts';
import { listedKeys } from '../../src/registers/index.ts';
import { asking } from '../cli/asking.ts';
import { rowWords } from './row-words.ts';

interface Subaction {
  readonly verb: string;
  readonly viewFields?: readonly string[];
  readonly query?: string;
  readonly makeDefault?: boolean;
  readonly fieldDisplayName?: string;
  readonly formatterJSON?: { readonly attributes: { readonly class: string } };
}
interface Script {
  readonly actions: readonly { readonly listName: string; readonly subactions: readonly Subaction[] }[];
}

const docs = join(import.meta.dirname, '..', '..', 'docs');
const specs = {
  registers: listedKeys.map((key) => registerList(key, rowWords)),
  office: [caseFileList(rowWords)],
} as const;

describe.each(['registers', 'office'] as const)('the site script of %s', (site) => {
  const script = JSON.parse(siteScriptText(site)) as Script;

  test('is the one in docs', () => {
    expect(readFileSync(join(docs, `site-script-${site}.json`), 'utf8')).toBe(siteScriptText(site));
  });

  test('changes the lists that provisioning makes, by their French titles, and makes no other', () => {
    expect(script.actions.map(({ listName }) => listName)).toEqual(specs[site].map(({ title }) => title));
  });

  test('gives each list one default view, of columns that it has, in an order that an index serves', () => {
    for (const [place, { subactions }] of script.actions.entries()) {
      const columns = specs[site][place]?.columns ?? [];
      const views = subactions.filter(({ verb }) => verb === 'addSPView');
      expect(views.filter(({ makeDefault }) => makeDefault)).toHaveLength(1);
      for (const { viewFields = [], query = '', makeDefault } of views) {
        for (const field of viewFields) expect(columns.map(({ name }) => name)).toContain(field);
        const [, filtered = 'Due'] = /<Where><Eq><FieldRef Name="(\w+)"/.exec(query) ?? [];
        if (makeDefault) expect(columns.find(({ name }) => name === filtered)?.indexed).toBe(true);
      }
      expect(JSON.stringify(views)).not.toContain('Ledger');
    }
  });

  test('colours due days by their own column, and only columns that the view shows', () => {
    for (const [place, { subactions }] of script.actions.entries()) {
      const formatters = subactions.filter(({ verb }) => verb === 'setSPFieldCustomFormatter');
      const due = specs[site][place]?.columns.find(({ name }) => name === 'Due');
      expect(formatters.map(({ fieldDisplayName }) => fieldDisplayName)).toEqual([due?.title]);
      const said = formatters[0]?.formatterJSON?.attributes.class ?? '';
      const shown = subactions.find(({ makeDefault }) => makeDefault)?.viewFields ?? [];
      for (const [, named = ''] of said.matchAll(/\[\$(\w+)\]/g)) expect(shown).toContain(named);
      expect(said.split('(').length).toBe(said.split(')').length);
    }
  });
});

test('the command takes no other site', async () => {
  expect((await asking(siteScriptCommand, 'elsewhere')).code).toBe(2);
});
