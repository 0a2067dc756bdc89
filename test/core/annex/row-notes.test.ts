/** Notes under the tables: their letters, in the order of the alphabet, and what they say. */
import { say } from '../../../src/adapters/messages/say';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { NoteList } from '../../../src/core/annex/note-list';
import { ANNEX_WORDS } from '../../../src/core/language/annex-words';
import { makeReconciliation } from './make-reconciliation';

test('letters stand in the order of the notes, not in that in which a row asks for them', () => {
  const notes = new NoteList(ANNEX_WORDS.en);
  expect(notes.marks(['of prices'])).toEqual(['a']);
  expect(notes.marks(['of volumes', 'of prices'])).toEqual(['a', 'b']);
  expect(notes.list()).toEqual([
    { letter: 'a', text: 'of prices' },
    { letter: 'b', text: 'of volumes' },
  ]);
});

test('a note on the table as a whole stands there once', () => {
  const notes = new NoteList(ANNEX_WORDS.en);
  for (const text of ['of all', 'of each', 'of all']) notes.add(text);
  expect(notes.list().map(({ text }) => text)).toEqual(['of all', 'of each']);
});

test.each([
  ['held', []],
  ['cancelled', [ANNEX_WORDS.en.noteCancelled]],
  ['postponed', [ANNEX_WORDS.en.notePostponed]],
] as const)('a meeting that was %s', (status, expected) => {
  const reconciliation = makeReconciliation({
    meetings: [{ code: 'M1', status }],
    lines: [{ code: 'A' }],
    estimates: [['M1', 'A', '100.00']],
    expenditures: [],
  });
  const [summary, own] = buildAnnex(reconciliation, { language: 'en', say, draft: false }).value.tables;
  for (const { notes } of [summary!, own!])
    expect(notes.filter(({ letter }) => letter !== '').map(({ text }) => text)).toEqual(expected);
});

test.each([
  [12, false],
  [13, true],
])('of a cost that %i meetings share', (count, isCut) => {
  const codes = Array.from({ length: count }, (_, at) => `M${at + 1}`);
  const reconciliation = makeReconciliation({
    meetings: codes.map((code) => ({ code, title: `Meeting ${code}` })),
    lines: [{ code: 'A' }],
    estimates: [],
    expenditures: [[`=${codes.map((code) => `${code} A 1.00`).join('; ')}`, 'Interpreters', `${count}.00`]],
  });
  const table = buildAnnex(reconciliation, { language: 'en', say, draft: false }).value.tables[1]!;
  const [note] = table.notes.filter(({ text }) => text.includes('Meeting M1 ('));
  expect(note!.text.match(/Meeting M\d+ \(1\/\d+\)/g)).toHaveLength(12);
  expect(note!.text.includes('…')).toBe(isCut);
});

test('shares of a cost that one meeting bears by several rows are one share', () => {
  const reconciliation = makeReconciliation({
    meetings: [
      { code: 'M1', title: 'First' },
      { code: 'M2', title: 'Second' },
    ],
    lines: [{ code: 'A' }],
    estimates: [],
    expenditures: [['=M1 A 1.00; M1 A 1.00; M2 A 1.00; M1 A 1.00', 'Interpreters', '4.00']],
  });
  const table = buildAnnex(reconciliation, { language: 'en', say, draft: false }).value.tables[1]!;
  expect(table.notes.map(({ text }) => text).join()).toContain('First (3/4); Second (1/4)');
});
