import { type Day, parseDay } from '../../src/law/day.ts';
import { incidents } from '../../src/registers/incidents.ts';
import { type FieldFault, validate } from '../../src/registers/validate.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};
const known = { today: day('2026-11-22'), systems: ['laptop', 'outlook'] };
const check = (input: Record<string, unknown>) => validate(incidents.columns, input, ['reporter'], known, true);
const faultOf = (input: Record<string, unknown>, column: string): FieldFault | undefined => {
  const checked = check({ scenario: 'lostDevice', ...input });
  return 'faults' in checked ? checked.faults[column] : undefined;
};

test('what happened is the only thing that must be said', () => {
  expect(check({})).toEqual({ faults: { scenario: { fault: 'required' } } });
  expect(check({ scenario: 'lostDevice' })).toEqual({ valid: { scenario: 'lostDevice' } });
});

test('a reporter sets what a reporter is asked, and nothing else', () => {
  expect(
    check({ scenario: 'other', conclusion: 'no', stage: 'closed', awareOn: '2020-01-01', role: 'officer' }),
  ).toEqual({
    valid: { scenario: 'other' },
  });
});

test.each([
  ['a choice that is not in the list', { scenario: 'x' }, 'scenario', 'notInList'],
  ['a kind that is not in the list', { kinds: ['name', 'x'] }, 'kinds', 'notInList'],
  ['a system that the company does not have', { system: 'x' }, 'system', 'notInList'],
  ['a day that does not exist', { occurred: { day: '2026-02-30' } }, 'occurred', 'notADay'],
  ['a day in the future', { occurred: { day: '2026-11-23' } }, 'occurred', 'inFuture'],
  ['the year 1899', { occurred: { day: '1899-01-01' } }, 'occurred', 'tooEarly'],
  [
    'a period that ends before it begins',
    { occurred: { from: '2026-11-02', to: '2026-11-01' } },
    'occurred',
    'endsBeforeItBegins',
  ],
  ['half a period', { occurred: { from: '2026-11-02' } }, 'occurred', 'notADay'],
  [
    'a reason that is not one of the closed ones',
    { occurred: { unknown: 'because I say so' } },
    'occurred',
    'notInList',
  ],
  ['a negative count', { persons: { about: -1 } }, 'persons', 'notACount'],
  ['a count that is not whole', { persons: { about: 1.5 } }, 'persons', 'notACount'],
  ['a count as text', { persons: { about: '30' } }, 'persons', 'notACount'],
  ['a list where a text is asked', { told: ['x'] }, 'told', 'wrongKind'],
  ['an object where a text is asked', { told: { toString: 'x' } }, 'told', 'wrongKind'],
])('%s is refused at its field', (_, input, column, fault) => {
  expect(faultOf(input, column)?.fault).toBe(fault);
});

test('a text that is too long is refused with its length and the limit', () => {
  expect(faultOf({ told: 'x'.repeat(60_000) }, 'told')).toEqual({ fault: 'tooLong', max: 6000, length: 60_000 });
});

test('"unknown, because …" is an answer of its own kind', () => {
  expect(check({ scenario: 'other', occurred: { unknown: 'noTrace' }, persons: { unknown: 'notYetKnown' } })).toEqual({
    valid: { scenario: 'other', occurred: { unknown: 'noTrace' }, persons: { unknown: 'notYetKnown' } },
  });
});

test('characters that cannot be seen are taken out, line breaks stay', () => {
  expect(check({ scenario: 'other', told: ' a\u202Eb\u200B\u0000c\r\nd ' })).toEqual({
    valid: { scenario: 'other', told: 'abc\nd' },
  });
});

test('a text with a social insurance number is stopped with the reason', () => {
  expect(faultOf({ told: 'Son NAS est le 046 454 286.' }, 'told')).toEqual({ fault: 'secret', secret: 'nas' });
});
