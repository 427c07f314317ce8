import { type Json, objectAt, textAt } from './json.ts';

/** What a SharePoint column holds, as we use them. `note` is plain text over several lines. */
export type Facet =
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'note' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' };

export type FacetKind = Facet['kind'];

/** A column as it must stand in a list. */
export interface ColumnSpec {
  /** Internal name: ASCII, never changed once released. */
  readonly name: string;
  readonly title: string;
  readonly facet: Facet;
  readonly indexed?: true;
  /** Needs `indexed`, and must stand before the first item. */
  readonly unique?: true;
  /** In no view or form; Graph gives it only to who names it. */
  readonly hidden?: true;
}

/** A list as it must stand in a site. */
export interface ListSpec {
  /** ASCII; what the list is found by, for its title may be changed by anybody who may. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ColumnSpec[];
}

/** Longest text of a column of one line. */
export const longestLine = 255;

/** The column as Graph is asked to make it. No null facet: Graph takes one for a second kind. */
export const definition = ({ name, title, facet, indexed, unique, hidden }: ColumnSpec): Json => ({
  name,
  displayName: title,
  ...(indexed ? { indexed } : {}),
  ...(unique ? { enforceUniqueValues: unique } : {}),
  ...(hidden ? { hidden } : {}),
  ...facetJson(facet),
});

const facetJson = (facet: Facet): Json => {
  switch (facet.kind) {
    case 'text':
      return { text: { maxLength: facet.max } };
    case 'note':
      return { text: { allowMultipleLines: true, textType: 'plain', linesForEditing: 6 } };
    case 'choice':
      return { choice: choiceJson(facet.choices, 'dropDownMenu') };
    case 'choices':
      return { choice: choiceJson(facet.choices, 'checkBoxes') };
    case 'number':
      return { number: { decimalPlaces: 'none' } };
    case 'boolean':
      return { boolean: {} };
    default:
      return facet satisfies never;
  }
};

/** A choice as Graph takes it: whether several may be chosen is its `displayAs`, for the facet has no other flag. */
export const choiceJson = (choices: readonly string[], displayAs: string): Json => ({
  allowTextEntry: false,
  choices,
  displayAs,
});

/** The kind of a column that Graph shows; nothing for a kind that we do not use. */
export const kindOf = (column: Json): FacetKind | undefined => {
  const text = objectAt(column, 'text');
  if (text) return text.allowMultipleLines === true ? 'note' : 'text';
  const choice = objectAt(column, 'choice');
  if (choice) return textAt(choice, 'displayAs') === 'checkBoxes' ? 'choices' : 'choice';
  if (objectAt(column, 'number')) return 'number';
  return objectAt(column, 'boolean') ? 'boolean' : undefined;
};

/** The choices that a column offers now. */
export const choicesOf = (column: Json): readonly string[] => {
  const choices = objectAt(column, 'choice')?.choices;
  return Array.isArray(choices) ? choices.filter((choice) => typeof choice === 'string') : [];
};
