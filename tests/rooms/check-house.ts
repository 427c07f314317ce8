import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { ownFiles, topNames } from './files.ts';
import { type Rule, rulesOf } from './rules.ts';
import { type Finding, scanFile } from './scan.ts';
import { rooms, top } from './table.ts';

/** What one look at a house found. */
export interface HouseReport {
  readonly rooms: number;
  readonly rules: number;
  readonly modules: number;
  readonly imports: number;
  readonly findings: readonly Finding[];
}

/**
 * Holds the repository at `root` to the table: every import (type-only ones too), the environment, the time, and what
 * stands at the top. Rooms that do not stand yet are no finding.
 */
export async function checkHouse(root: string): Promise<HouseReport> {
  const rules = rulesOf(rooms);
  const built = rooms.filter(({ folder }) => existsSync(join(root, folder)));
  const reasons = new Map(rules.map(({ name, comment }) => [name, comment]));
  const result = await imports(root, [...rules]);
  const sources = ownFiles(root).filter((path) => /^(src|bot|addin)\/.*\.([cm]?[jt]s|tsx)$/.test(path));
  return {
    rooms: built.length,
    rules: rules.length,
    modules: sources.length,
    imports: result.summary.totalDependenciesCruised ?? 0,
    findings: [
      ...result.summary.violations.map((violation) => ({
        where: violation.from,
        what: told(violation),
        because: reasons.get(violation.rule.name) ?? violation.rule.name,
      })),
      ...sources.flatMap((path) => scanFile(root, path)),
      ...strangers(root),
    ],
  };
}

async function imports(root: string, forbidden: Rule[]): Promise<ICruiseResult> {
  const folders = ['src', 'bot', 'addin'].filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(folders, {
    baseDir: root,
    parser: 'swc',
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    moduleSystems: ['es6', 'cjs'],
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'require', 'default'] },
    validate: true,
    ruleSet: { forbidden },
  });
  if (typeof output === 'string') throw new Error(`The imports could not be read: ${output}`);
  return output;
}

function told(violation: ICruiseResult['summary']['violations'][number]): string {
  const around = violation.cycle?.map(({ name }) => name).join(' → ');
  if (around) return `a cycle: → ${around}`;
  if (violation.from === violation.to || violation.rule.name === 'orphan') return 'nothing leads here';
  const onlyTypes = violation.dependencyTypes?.includes('type-only') ? ' (types)' : '';
  return `→ ${violation.to}${onlyTypes}`;
}

function strangers(root: string): readonly Finding[] {
  const known = new Set(top.map(([name]) => name));
  return topNames(root)
    .filter((name) => !name.startsWith('.') && !known.has(name))
    .map((name) => ({
      where: name,
      what: 'at the top of the repository',
      because: 'nothing stands at the top without a line, and a reason, in the table and in README',
    }));
}
