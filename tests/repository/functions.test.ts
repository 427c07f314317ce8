import { longFunctions } from './functions.ts';

const lines = (count: number): string => Array.from({ length: count }, (_, at) => `  use(${at});`).join('\n');

test('a function is as long as what it says itself', () => {
  const text = Buffer.from(`// é\nfunction long() {\n${lines(41)}\n}\n`);
  expect(longFunctions(text, 'a.ts', 40)).toEqual([{ line: 2, lines: 43 }]);
});

test('what stands in an inner function is not counted for the outer one', () => {
  const text = Buffer.from(`const make = () => {\n  return {\n    act() {\n${lines(39)}\n    },\n  };\n};\n`);
  expect(longFunctions(text, 'a.ts', 40)).toEqual([{ line: 3, lines: 41 }]);
});
