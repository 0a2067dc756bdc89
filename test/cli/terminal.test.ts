import { pad, safe, terminalOn, widthOf } from '../../src/cli/terminal';
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

test('colour is for terminals only, and NO_COLOR is heard', () => {
  const stream = (isTTY: boolean) => ({ isTTY, write: () => true }) as unknown as NodeJS.WriteStream;
  expect(terminalOn(stream(true), {}).paint('red', 'x')).toBe('\u001b[31mx\u001b[0m');
  expect(terminalOn(stream(true), { NO_COLOR: '1' }).paint('red', 'x')).toBe('x');
  expect(terminalOn(stream(false), {}).paint('red', 'x')).toBe('x');
});
