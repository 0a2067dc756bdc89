/** What becomes of our own files, sound and bent: as it was. `npm run corpus -- --write` writes it anew, after a look at what changed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { outcomeOf } from './outcome';
import { ownFiles } from './own-files';

jest.setTimeout(120_000);

test('each is read or refused as before', async () => {
  const lines: string[] = [];
  for (const { name, bytes } of await ownFiles()) {
    lines.push(`${name}\t${await outcomeOf(name, bytes)}`);
  }
  expect(lines).toEqual(readFileSync(path.join(__dirname, 'own-outcomes.tsv'), 'utf8').trimEnd().split('\n'));
});
