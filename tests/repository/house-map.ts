import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rooms, top } from '../rooms/table.ts';

/**
 * README's map of the house at `root`, made from the import table: what stands at the top, and each room with what it
 * may import. A room that the table plans and nobody has built yet is named below, and not shown as if it stood.
 */
export function houseMap(root: string): string {
  const stands = (path: string): boolean => existsSync(join(root, path));
  const lines = rooms
    .filter(({ folder }) => stands(folder))
    .map(({ folder, holds, mayImport, mayImportTypes, packages }) => [
      `\`${folder}/\``,
      holds,
      [...mayImport, ...mayImportTypes.map((name) => `${name} (types)`)].join(', ') || '–',
      packages.map(({ name }) => name).join(', ') || '–',
    ]);
  const planned = rooms.filter(({ folder }) => !stands(folder)).map(({ folder, holds }) => `\`${folder}/\` (${holds})`);
  return [
    table(
      ['At the top', 'What it is'],
      top.filter(([name]) => stands(name)).map(([name, holds]) => [`\`${name}\``, holds]),
    ),
    table(['Room', 'What it holds', 'May import', 'Packages and modules it is trusted with'], lines),
    ...(planned.length > 0 ? [`In the table, and still to be built: ${planned.join('; ')}.`] : []),
  ].join('\n\n');
}

/** Where the map stands in README, with the two marks around it. */
export const mapPlace = /(<!-- map -->\n\n)([\s\S]*?)(\n\n<!-- end of map -->)/;

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}
