/** An annex.json that somebody changed: each of its values in turn is another, and no command stumbles over it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { say } from '../../src/adapters/messages/say';
import { CannotRun } from '../../src/cli/cannot-run';
import { keptSet } from '../../src/cli/kept-set';
import { earlierSet, ownSet } from '../../src/cli/own-set';
import { reconciliationJson } from '../../src/core/annex/annex-json';
import { buildAnnex } from '../../src/core/annex/build-annex';
import { keptOptions } from '../../src/core/annex/kept-options';
import { lineageOf } from '../../src/core/annex/lineage';
import { behindFigure, findFigures, isKeptAnnex, knownFigures } from '../../src/core/tie-out/known-figures';
import { reconciled } from '../core/tie-out/documents';

// Machines have other things to do.
jest.setTimeout(180_000);

let folder: string;
let good: unknown;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-kept-'));
  const reconciliation = await reconciled();
  const annex = buildAnnex(reconciliation, { language: 'en', say, draft: false }).value;
  good = JSON.parse(
    JSON.stringify({
      ...reconciliationJson(reconciliation, {
        version: '0',
        inputs: [{ file: 'a.xlsx', sha256: 'ab' }],
        diagnostics: [],
      }),
      options: keptOptions([annex], { asAt: undefined, date: undefined, chart: false, sheets: ['Hidden'] }),
      lineage: lineageOf(reconciliation),
      outputs: [{ file: 'annex.xlsx', sha256: 'cd' }],
      earlier: [{ file: 'addendum.fr.docx', sha256: 'ef' }],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ODD: readonly unknown[] = [null, true, 0, -1.5, 1e99, '', 'x', '1e400', [], [null], [[]], {}, { a: null }, [{}]];

/** The value with one node of it replaced, for each node; long lists by their first two. */
function* changed(value: unknown, odd: unknown): Generator<[string, unknown]> {
  yield ['', odd];
  if (Array.isArray(value)) {
    for (const [at, each] of value.slice(0, 2).entries())
      for (const [where, other] of changed(each, odd))
        yield [`[${at}]${where}`, value.map((own: unknown, n) => (n === at ? other : own))];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      for (const [where, other] of changed(each, odd)) yield [`.${key}${where}`, { ...value, [key]: other }];
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield [`.${key} left out`, rest];
    }
  }
}

/** All that is asked of such a document. */
function use(text: string): void {
  writeFileSync(path.join(folder, 'annex.json'), text);
  earlierSet(folder);
  ownSet(folder)('annex.xlsx', new Uint8Array());
  for (const document of ['annex.json', 'annex.xlsx']) {
    const set = keptSet(path.join(folder, document));
    if (!set || !isKeptAnnex(set.json)) continue;
    const known = knownFigures(set.json);
    for (const query of ['MSP', 'MSP/INT/estimate', '40,000.10', 'expenditure'])
      for (const figure of findFigures(known, query, set.options.rounding ?? '0').slice(0, 3))
        for (const { figure: each } of behindFigure(figure, set.json))
          for (const { sheet } of each.cells) expect(set.json.lineage.sheets[sheet]).toBeDefined();
  }
}

test('the document as it was written is known', () => {
  writeFileSync(path.join(folder, 'annex.json'), JSON.stringify(good));
  const set = keptSet(path.join(folder, 'annex.xlsx'))!;
  expect([...set.outputs.keys()]).toEqual(['addendum.fr.docx', 'annex.xlsx']);
  expect(isKeptAnnex(set.json)).toBe(true);
  expect(() => use(JSON.stringify(good))).not.toThrow();
});

test('a document that the set does not name is none of it', () => {
  writeFileSync(path.join(folder, 'annex.json'), JSON.stringify(good));
  expect(keptSet(path.join(folder, 'addendum.fr.docx'))).toBeDefined();
  expect(keptSet(path.join(folder, 'addendum.ru.docx'))).toBeUndefined();
  expect(keptSet(path.join(folder, 'other.json'))).toBeUndefined();
});

test('whatever stands in place of one of its values, nothing but a refusal comes of it', () => {
  const stumbled: string[] = [];
  let tried = 0;
  for (const odd of ODD) {
    for (const [where, value] of changed(good, odd)) {
      // Of all pairs of a place and a value one in 23: it is the same everywhere but for the kind.
      if (tried++ % 23 > 0) continue;
      try {
        use(JSON.stringify(value));
      } catch (error) {
        if (!(error instanceof CannotRun)) stumbled.push(`${where} = ${JSON.stringify(odd)}: ${String(error)}`);
      }
    }
  }
  expect(stumbled).toEqual([]);
  expect(tried).toBeGreaterThan(1000);
});

test.each([
  ['layout', 'round'],
  ['rounding', '7'],
  ['rounding', 100],
  ['languages', ['en', 'tlh']],
  ['languages', []],
  ['asAt', '31.12.2013'],
  ['draft', 'no'],
  ['sheets', [1]],
])('an option %s of %j is refused by name, not guessed', (name, value) => {
  const { options } = good as { options: object };
  writeFileSync(
    path.join(folder, 'annex.json'),
    JSON.stringify({ ...(good as object), options: { ...options, [name]: value } }),
  );
  const file = path.join(folder, 'annex.json');
  const refused = new CannotRun('notAsWritten', { path: file, part: `options.${name}` });
  expect(() => keptSet(path.join(folder, 'annex.xlsx'))).toThrow(expect.objectContaining({ ...refused }));
});

test.each(['', '{', '[]', 'null', '"x"', '\u0000', '{"addendum":1}', '﻿{}'])(
  'text %j is no document of ours',
  (text) => {
    writeFileSync(path.join(folder, 'annex.json'), text);
    expect(keptSet(path.join(folder, 'annex.xlsx'))).toBeUndefined();
    expect(earlierSet(folder)).toEqual([]);
  },
);

test('a folder, or a pipe that nobody writes into, is none either, and nothing waits for it', () => {
  const [dir, pipe] = ['dir', 'pipe'].map((name) => path.join(folder, name));
  mkdirSync(path.join(dir!, 'annex.json'), { recursive: true });
  mkdirSync(pipe!);
  const kinds = [dir!];
  try {
    execFileSync('mkfifo', [path.join(pipe!, 'annex.json')]);
    kinds.push(pipe!);
  } catch {
    // No pipes on this system.
  }
  for (const place of kinds) {
    expect(keptSet(path.join(place, 'annex.xlsx'))).toBeUndefined();
    expect(earlierSet(place)).toEqual([]);
    expect(ownSet(place)('annex.xlsx', new Uint8Array())).toBe(false);
  }
});

test('while a set is not finished nothing is held against it', () => {
  writeFileSync(path.join(folder, '.addendum.journal'), '{}');
  expect(() => keptSet(path.join(folder, 'annex.xlsx'))).toThrow('folderOfTwoRuns');
});
