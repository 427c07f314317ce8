import { invalid, isRecord, type Refused } from './answer.ts';

/** What a column holds, as its values are checked and compared. */
export type ColumnKind =
  | 'text'
  | 'note'
  | 'choice'
  | 'multiChoice'
  | 'number'
  | 'boolean'
  | 'dateTime'
  | 'dateOnly'
  | 'person'
  | 'system';

type PropertyRule = 'boolean' | 'integer' | 'number' | 'string' | 'strings' | readonly string[];

const facetRules: Readonly<Record<string, Readonly<Record<string, PropertyRule>>>> = {
  text: {
    allowMultipleLines: 'boolean',
    appendChangesToExistingText: 'boolean',
    linesForEditing: 'integer',
    maxLength: 'integer',
    textType: ['plain', 'richText'],
  },
  choice: { allowTextEntry: 'boolean', choices: 'strings', displayAs: ['checkBoxes', 'dropDownMenu', 'radioButtons'] },
  number: {
    decimalPlaces: ['automatic', 'none', 'one', 'two', 'three', 'four', 'five'],
    displayAs: ['number', 'percentage'],
    maximum: 'number',
    minimum: 'number',
  },
  boolean: {},
  dateTime: { displayAs: ['default', 'friendly', 'standard'], format: ['dateOnly', 'dateTime'] },
  personOrGroup: {
    allowMultipleSelection: 'boolean',
    chooseFromType: ['peopleAndGroups', 'peopleOnly'],
    displayAs: 'string',
  },
  currency: { locale: 'string' },
};

const absentFacets = [
  'calculated',
  'contentApprovalStatus',
  'geolocation',
  'hyperlinkOrPicture',
  'lookup',
  'term',
  'thumbnail',
];

/** Every name under which a column definition may carry a facet. */
export const facetNames: readonly string[] = [...Object.keys(facetRules), ...absentFacets];

const facetDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  number: { decimalPlaces: 'automatic', displayAs: 'number' },
  boolean: {},
  dateTime: { displayAs: 'default', format: 'dateTime' },
  personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups', displayAs: 'account' },
  currency: { locale: 'en-us' },
};

export interface Facet {
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Reads one facet over what it was before; refuses unknown properties, wrong types, and the kinds that this tenant lacks. */
export function readFacet(name: string, given: unknown, before?: Facet): Facet | Refused {
  const rules = facetRules[name];
  if (rules === undefined) return invalid(`The column type '${name}' is not offered by this tenant.`);
  if (!isRecord(given)) return invalid(`The property '${name}' must be an object.`);
  for (const [property, value] of Object.entries(given)) {
    const rule = rules[property];
    if (rule === undefined) return invalid(`The property '${property}' does not exist on type '${name}Column'.`);
    if (value !== null && !obeys(rule, value)) return invalid(`The value of '${name}/${property}' is not valid.`);
  }
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const settings = { ...(before?.settings ?? facetDefaults[name]), ...kept };
  return checkSettings({ name, settings: withoutLengthForNotes(name, settings, given) });
}

/** Multi-line text has no `maxLength` of its own. */
function withoutLengthForNotes(
  name: string,
  settings: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (name !== 'text' || settings.allowMultipleLines !== true) return settings;
  const { maxLength: _dropped, ...rest } = { ...settings, ...given };
  return { textType: 'plain', ...rest, linesForEditing: rest.linesForEditing || 6 };
}

function checkSettings(facet: Facet): Facet | Refused {
  const { choices, maxLength, allowMultipleLines } = facet.settings;
  if (facet.name === 'choice' && Array.isArray(choices) && new Set(choices).size !== choices.length)
    return invalid('The choices of a column must differ from each other.');
  if (facet.name === 'choice' && Array.isArray(choices) && choices.length === 0)
    return invalid('A choice column needs at least one choice.');
  if (allowMultipleLines !== true && typeof maxLength === 'number' && (maxLength < 1 || maxLength > 255))
    return invalid('The maximum length of a single line of text is between 1 and 255.');
  return facet;
}

function obeys(rule: PropertyRule, value: unknown): boolean {
  if (typeof rule !== 'string') return rule.some((word) => word === value);
  if (rule === 'strings')
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string' && entry !== '');
  if (rule === 'integer') return Number.isInteger(value);
  return typeof value === rule;
}

/** The kind of values that a facet asks for. */
export function kindOf(facet: Facet): ColumnKind {
  switch (facet.name) {
    case 'text':
      return facet.settings.allowMultipleLines === true ? 'note' : 'text';
    case 'choice':
      return facet.settings.displayAs === 'checkBoxes' ? 'multiChoice' : 'choice';
    case 'dateTime':
      return facet.settings.format === 'dateOnly' ? 'dateOnly' : 'dateTime';
    case 'number':
    case 'currency':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'personOrGroup':
      return 'person';
    default:
      return 'system';
  }
}

/** Kinds that SharePoint can index. */
export function isIndexable(kind: ColumnKind): boolean {
  return kind !== 'note' && kind !== 'multiChoice' && kind !== 'system';
}
