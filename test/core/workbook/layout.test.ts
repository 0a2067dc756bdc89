/** What is declared of a kind of sheet is used. */
import { readFileSync, readdirSync } from 'node:fs';
import { LAYOUT } from '../../../src/core/workbook/layout';

test('each kind of sheet is asked for by whoever reads it', () => {
  const readers = readdirSync('src/core', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|[/\\])read[\w-]*\.ts$/.test(file),
  );
  const text = readers.map((file) => readFileSync(`src/core/${file}`, 'utf8')).join('\n');
  expect(LAYOUT.map(({ kind }) => kind).filter((kind) => !text.includes(`'${kind}'`))).toEqual([]);
});
