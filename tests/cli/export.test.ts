import { exportCommand } from '../../src/cli/export.ts';
import { asking } from './asking.ts';

const asked = async (line: string): Promise<string> => {
  const { code, err } = await asking(exportCommand, line);
  expect(code).toBe(2);
  return err.join('\n');
};

test('what is wrong in the line is said by its name, with what may stand there', async () => {
  expect(await asked('registre --to x.csv')).toMatch(/«\sregistre\s».*incidents, requests/);
  expect(await asked('incidents --format csv')).toMatch(/--to FICHIER/);
  expect(await asked('incidents --to copie')).toMatch(/manque le format.*xlsx \| csv \| json \| pdf/);
  expect(await asked('incidents --to copie.docx')).toMatch(/«\sdocx\s».*xlsx \| csv \| json \| pdf/);
  expect(await asked('incidents --to copie.csv --for public')).toMatch(/«\spublic\s».*commission \| whole \| rows/);
  expect(await asked('incidents --to copie.csv --for public --lang en')).toMatch(/--for does not know “public”/);
});
