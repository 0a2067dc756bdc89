/** What fields give when they are brought up to date: the numbers of sequences by their switches, and what references repeat. */
import type { ReadBookmark } from '../../../src/core/tie-out/document-text';
import { staleFields } from '../../../src/core/tie-out/field-results';

const stale = (
  fields: readonly (readonly [instruction: string, result: string])[],
  bookmarks: readonly ReadBookmark[] = [],
): string[] =>
  staleFields({
    file: 'a.docx',
    blocks: [],
    heads: [],
    properties: [],
    version: '',
    trackedChanges: 0,
    fields: fields.map(([instruction, result]) => ({ instruction, result })),
    bookmarks,
  }).map(({ instruction, found, becomes }) => `${instruction}: ${found} → ${becomes}`);

/** Of fields that all print `#`. */
const becomes = (...instructions: string[]): string[] =>
  stale(instructions.map((each) => [each, '#'])).map((each) => each.split(': # → ')[1]!);

test.each([
  ['each sequence by itself, whatever its case', ['SEQ Table', 'SEQ Figure', 'seq "table"'], ['1', '1', '2']],
  ['the one before again', ['SEQ T', 'SEQ T \\c', 'SEQ T'], ['1', '1', '2']],
  ['the next', ['SEQ T \\n', 'SEQ T \\n'], ['1', '2']],
  ['begun anew', ['SEQ T', 'SEQ T \\r 7', 'SEQ T', 'SEQ T \\r3', 'SEQ T'], ['1', '7', '8', '3', '4']],
  ['how letters look changes nothing', ['SEQ T \\* MERGEFORMAT', 'SEQ T \\* ARABIC \\* CharFormat'], ['1', '2']],
  ['Roman', ['SEQ T \\r 1994 \\* ROMAN', 'SEQ T \\* roman', 'SEQ T \\r 48 \\* Roman'], ['MCMXCIV', 'mcmxcv', 'XLVIII']],
  ['letters', ['SEQ T \\* ALPHABETIC', 'SEQ T \\* alphabetic', 'SEQ T \\r 26 \\* Alphabetic'], ['A', 'b', 'Z']],
])('numbers of a sequence: %s', (_, instructions, expected) => expect(becomes(...instructions)).toEqual(expected));

test.each([
  ['a format that is not known, but the number counts', ['SEQ T \\* CARDTEXT', 'SEQ T'], ['2']],
  ['more letters than there are', ['SEQ T \\r 27 \\* ALPHABETIC', 'SEQ T'], ['28']],
  // Nobody knows where it stands after that.
  ['a switch that is not known, and what comes after it', ['SEQ T', 'SEQ T \\s 1', 'SEQ T', 'SEQ F'], ['1', '1']],
  ['a field of another kind', ['PAGE', 'TOC \\o', 'SEQ T'], ['1']],
])('left alone: %s', (_, instructions, expected) => expect(becomes(...instructions)).toEqual(expected));

test('only what becomes another text is told, and nothing of a field without a result', () => {
  expect(
    stale([
      ['SEQ T', '1'],
      ['SEQ T', ''],
      ['SEQ T', ' \u0663 '],
      ['SEQ T', '3'],
    ]),
  ).toEqual(['SEQ T: 3 → 4']);
});

test('a reference repeats its bookmark, with all fields in it as they will be', () => {
  const fields = [
    ['SEQ T', '3'],
    ['SEQ T', '4'],
    ['REF _Ref1 \\h', 'Tables 3 and 4'],
    ['REF _REF2 \\* MERGEFORMAT', 'Annex'],
  ] as const;
  const bookmarks = [
    { name: '_Ref1', text: 'Tables 3 and 4', fields: [0, 1] },
    { name: '_Ref2', text: 'Annexe', fields: [] },
  ];
  expect(stale(fields, bookmarks)).toEqual([
    'SEQ T: 3 → 1',
    'SEQ T: 4 → 2',
    'REF _Ref1 \\h: Tables 3 and 4 → Tables 1 and 2',
    'REF _REF2 \\* MERGEFORMAT: Annex → Annexe',
  ]);
});

test.each([
  ['REF nobody \\h', ['?']],
  // The number of its paragraph: what has none leads nowhere.
  ['REF Table_1 \\n', ['?']],
  ['REF _Ref1 \\w \\h', []],
  ['REF _Ref1 \\f', []],
])('%s', (instruction, expected) => {
  const bookmarks = ['Table_1', '_Ref1'].map((name) => ({ name, text: 'Table 1', fields: [] }));
  expect(stale([[instruction, '#']], bookmarks).map((each) => each.split(' → ')[1])).toEqual(expected);
});
