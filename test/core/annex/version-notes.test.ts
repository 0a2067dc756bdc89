/** Under the summary each meeting says which estimate it was compared with; one that all have is said once, without a letter. */
import { say } from '../../../src/adapters/messages/say';
import { buildAnnex } from '../../../src/core/annex/build-annex';
import { costs } from '../reconciliation/costs';

const HEADING = '# Estimates\nMeeting | Line | Amount | Version | Status | Adopted on | Document';

/** `First: the notes of its row`, and the notes without a letter. */
function notes(...rows: string[]): { readonly rows: string[]; readonly general: string[] } {
  const { value } = costs([HEADING, ...rows].join('\n'));
  const [summary] = buildAnnex(value, { language: 'en', say, draft: false }).value.tables;
  const textOf = (letter: string): string => summary!.notes.find((note) => note.letter === letter)!.text;
  return {
    rows: summary!.rows
      .filter(({ role }) => role === 'line')
      .map((row) => `${row.key.meeting}: ${row.notes.map(textOf).join(' ')}`),
    general: summary!.notes.filter(({ letter }) => letter === '').map(({ text }) => text),
  };
}

test('a version whose rows were adopted on several days has the latest of them', () => {
  const days = ['2013-02-01', '2013-03-04', '2012-12-05'];
  const { rows } = notes(
    ...days.map((day, at) => `M-01 | A${at + 1} | 100 | revised 1 | adopted | ${day} | DOC/1`),
    'M-02 | A1 | 200 | original | adopted | 2012-11-16 | DOC/2',
  );
  expect(rows.join()).toContain('4 March 2013');
  expect(rows.join()).not.toContain('February');
});

test('two versions: each meeting has its own', () => {
  const { rows, general } = notes(
    'M-01 | A1 | 100 | original | adopted | 2012-11-16 | DOC/1',
    'M-02 | A1 | 200 | original | adopted | 2012-11-16 | DOC/1',
    'M-02 | A1 | 210 | revised 1 | adopted | 2013-02-01 | DOC/2',
  );
  expect(rows).toEqual([
    expect.stringMatching(/^M-01: .*16 November 2012.*DOC\/1/),
    expect.stringMatching(/^M-02: .*1 February 2013.*DOC\/2/),
  ]);
  expect(rows[0]).not.toContain('DOC/2');
  expect(rows[1]).not.toContain('DOC/1');
  expect(general.join()).not.toContain('DOC');
});

test('one version is said once', () => {
  const { rows, general } = notes(
    'M-01 | A1 | 100 | original | adopted | 2012-11-16 | DOC/1',
    'M-02 | A1 | 200 | original | adopted | 2012-11-16 | DOC/1',
  );
  expect(rows).toEqual(['M-01: ', 'M-02: ']);
  expect(general.join()).toMatch(/16 November 2012.*DOC\/1/);
});

test.each([
  [['M-01 | A1 | 100 | original | adopted | 2012-11-16 | DOC/1'], [/^M-01: .*DOC\/1/, /^M-02: .+/]],
  [['M-02 | A1 | 100 | original | adopted | 2012-11-16 | DOC/1'], [/^M-01: .+/, /^M-02: .*DOC\/1/]],
])('a meeting without an estimate says so, beside %j', (rows, expected) => {
  const found = notes(...rows).rows;
  expect(found).toEqual(expected.map((each) => expect.stringMatching(each)));
  expect(found.filter((each) => each.includes('DOC/1'))).toHaveLength(1);
});
