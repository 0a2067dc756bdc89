import { apart, leftToRight, pad, rightToLeft, safe, safeValues, terminalOn, widthOf } from '../../src/cli/terminal';
import { printTable } from '../../src/cli/text-table';
import type { Terminal } from '../../src/cli/terminal';

test('control characters, direction marks and broken pairs do not reach the terminal', () => {
  expect(safe('a\u001b[31mb\u202ec\nd\u0000\ud800e😀\u2066')).toBe(
    'a\\u{1b}[31mb\\u{202e}c\\u{a}d\\u{0}\\u{d800}e😀\\u{2066}',
  );
});

test.each([
  ['abc', 3],
  ['会议', 4],
  ['e\u0301', 1],
  ['Ａ１', 4],
  ['اجتماع', 6],
  ['한국', 4],
  ['😀', 2],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
  expect(widthOf(pad(text, 10, 'right'))).toBe(10);
});

const collect = (): { terminal: Terminal; lines: string[] } => {
  const lines: string[] = [];
  return { lines, terminal: { line: (text = '') => lines.push(text), paint: (_, text) => text } };
};

test('figures line up on the right, also under wide characters', () => {
  const { terminal, lines } = collect();
  printTable(
    terminal,
    ['', 'Estimate', 'Rate'],
    [
      { label: 'A heading that is wider than the first column', cells: [] },
      { label: '会议', cells: ['1,234.00', '98.5'] },
      { label: 'abc', cells: ['(5.00)', '..'], rule: true },
    ],
  );
  expect(lines).toEqual([
    '      Estimate  Rate',
    '────────────────────',
    'A heading that is wider than the first column',
    '会议  1,234.00  98.5',
    '────────────────────',
    'abc     (5.00)    ..',
  ]);
});

test('columns of words run from the left', () => {
  const { terminal, lines } = collect();
  printTable(
    terminal,
    ['Column', 'Is', 'Sum'],
    [
      { label: 'Item', cells: ['Budget line', '5'] },
      { label: 'Cost', cells: ['Amount', '10'] },
    ],
    1,
  );
  expect(lines).toEqual([
    'Column  Is           Sum',
    '────────────────────────',
    'Item    Budget line    5',
    'Cost    Amount        10',
  ]);
});

const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

test('a table with text from right to left: each cell is set apart, and the columns stay', () => {
  const { terminal, lines } = collect();
  printTable(
    terminal,
    ['', 'التكاليف', 'Rate'],
    [
      { label: 'اجتماع', cells: [] },
      { label: '  A1  الترجمة', cells: ['1 234.00', '98.5'] },
      { label: '  A2', cells: ['(5.00)', ''] },
      { label: `    ${rightToLeft('وصف آخر')}`, cells: [], isOurs: true },
      { label: 'x\u202ey', cells: ['1', '2'] },
    ],
  );
  expect(lines).toEqual([
    '               \u2068التكاليف\u2069  \u2068Rate\u2069',
    '─────────────────────────────',
    '\u2068اجتماع\u2069',
    '  \u2068A1  الترجمة\u2069  \u20681 234.00\u2069  \u206898.5\u2069',
    '  \u2068A2\u2069             \u2068(5.00)\u2069',
    '    \u2068\u2067وصف آخر\u2069\u2069',
    '\u2068x\\u{202e}y\u2069            \u20681\u2069     \u20682\u2069',
  ]);
  // The figures end under their heads, mark for mark.
  const ends = (line: string, text: string): number => bare(line).indexOf(text) + text.length;
  expect(ends(lines[3]!, '1 234.00')).toBe(ends(lines[0]!, 'التكاليف'));
  expect(ends(lines[4]!, '(5.00)')).toBe(ends(lines[0]!, 'التكاليف'));
});

test('without such text a table has no marks', () => {
  const { terminal, lines } = collect();
  printTable(terminal, ['', 'Rate'], [{ label: 'Ставка 会议', cells: ['5'] }]);
  expect(lines.join()).toBe(bare(lines.join()));
});

test('marks of direction: ours around what is said, those of a workbook written out', () => {
  expect(apart('abc')).toBe('abc');
  expect(apart('  اجتماع M-01 ')).toBe('  \u2068اجتماع M-01\u2069 ');
  expect(apart('   ')).toBe('   ');
  expect(leftToRight('addendum check')).toBe('addendum check');
  expect(leftToRight('addendum \u2068الأمر\u2069')).toBe('\u2066addendum \u2068الأمر\u2069\u2069');
  expect(safeValues({ text: 'a\u2067b\u2069', count: 5, plain: 'x' })).toEqual({
    text: 'a\\u{2067}b\\u{2069}',
    count: 5,
    plain: 'x',
  });
});

test('colour is for terminals only, and NO_COLOR is heard', () => {
  const stream = (isTTY: boolean) => ({ isTTY, write: () => true }) as unknown as NodeJS.WriteStream;
  expect(terminalOn(stream(true), {}).paint('red', 'x')).toBe('\u001b[31mx\u001b[0m');
  expect(terminalOn(stream(true), { NO_COLOR: '1' }).paint('red', 'x')).toBe('x');
  expect(terminalOn(stream(false), {}).paint('red', 'x')).toBe('x');
});
