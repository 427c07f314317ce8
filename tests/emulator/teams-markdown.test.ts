import fc from 'fast-check';
import { markup } from '../../src/emulator/pages/teams/markdown.ts';

test('bold, italic, links and line breaks are shown', () => {
  expect(markup('**gras** et *italique*\n[site](https://exemple.example/a?b=1&c=2)')).toBe(
    '<strong>gras</strong> et <em>italique</em><br>' +
      '<a class="ac-anchor" href="https://exemple.example/a?b=1&#38;c=2" target="_blank" rel="noopener noreferrer">site</a>',
  );
  expect(markup('__gras__ et _italique_')).toBe('<strong>gras</strong> et <em>italique</em>');
});

test('marks inside words and around spaces are text', () => {
  for (const text of ['nom_de_fichier', '2 * 3 * 4', 'a ** b', '* puce']) expect(markup(text)).toBe(text);
});

test('an address that could run something is no link', () => {
  expect(markup('[ici](javascript:alert(1))')).not.toContain('<a');
  expect(markup('[ici](data:text/html,x)')).not.toContain('<a');
});

test('no text whatever becomes other markup than these', () => {
  const allowed =
    /<\/?(?:strong|em)>|<br>|<\/a>|<a class="ac-anchor" href="[^"<>]*" target="_blank" rel="noopener noreferrer">/g;
  const hostile = fc.string({
    unit: fc.constantFrom('*', '_', '[', ']', '(', ')', '<', '>', '"', "'", '&', 'a', ' ', 'https://x', '\n'),
  });
  fc.assert(
    fc.property(hostile, (text) => {
      expect(markup(text).replace(allowed, '')).not.toMatch(/[<>"']/);
    }),
  );
});
