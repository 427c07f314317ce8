import { type ColumnSpec, choicesOf, kindOf, type ListSpec } from './definition.ts';
import type { ListFinding } from './findings.ts';
import { type Json, textAt } from './json.ts';

/** A list as it stands in the tenant. */
export interface StandingList {
  readonly path: string;
  readonly title: string;
  readonly columns: readonly Json[];
}

/** What of a list is not as it must be; nothing more is asked of columns that are not ours. */
export const compareList = (spec: ListSpec, standing: StandingList): readonly ListFinding[] => {
  const { title } = standing;
  const renamed =
    title === spec.title ? [] : [{ finding: 'listRenamed', list: spec.name, title, expected: spec.title } as const];
  return [
    ...renamed,
    ...spec.columns.flatMap((column) => compareColumn(spec.name, column, columnNamed(standing, column.name))),
  ];
};

export const columnNamed = (standing: StandingList, name: string): Json | undefined =>
  standing.columns.find((column) => textAt(column, 'name') === name);

const compareColumn = (list: string, spec: ColumnSpec, column: Json | undefined): readonly ListFinding[] => {
  const at = { list, column: spec.name };
  if (column === undefined) return [{ finding: 'columnMissing', ...at }];
  const kind = kindOf(column) ?? 'other';
  if (kind !== spec.facet.kind) return [{ finding: 'columnKind', ...at, kind, expected: spec.facet.kind }];
  const title = textAt(column, 'displayName') ?? spec.name;
  return [
    ...(title === spec.title ? [] : [{ finding: 'columnRenamed', ...at, title, expected: spec.title } as const]),
    ...(spec.indexed && column.indexed !== true ? [{ finding: 'columnNotIndexed', ...at } as const] : []),
    ...(spec.unique && column.enforceUniqueValues !== true ? [{ finding: 'columnNotUnique', ...at } as const] : []),
    ...(spec.hidden && column.hidden !== true ? [{ finding: 'columnNotHidden', ...at } as const] : []),
    ...missingChoices(at, spec, column),
  ];
};

const missingChoices = (
  at: { readonly list: string; readonly column: string },
  { facet }: ColumnSpec,
  column: Json,
): readonly ListFinding[] => {
  if (facet.kind !== 'choice' && facet.kind !== 'choices') return [];
  const offered = choicesOf(column);
  const choices = facet.choices.filter((choice) => !offered.includes(choice));
  return choices.length === 0 ? [] : [{ finding: 'choiceMissing', ...at, choices }];
};
