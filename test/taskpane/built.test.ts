/** What is built for browsers: small enough to start at once, and asking for nothing elsewhere. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { built } from '../built';

/** Bytes of ours, compressed, before the first step can be used. */
const MOST = 200_000;
/** With the rules by which workbooks are read, which are asked for at once. */
const MOST_TO_READ = 415_000;

const textOf = (...parts: string[]): string => readFileSync(built(...parts), 'utf8');

/** The pane itself, its engine, the words of one language, and what says findings in it. */
const START = ['taskpane.css', 'engine.js', 'ru-at-start-ts.js', 'ru-diagnostics-ts.js', 'messages.js'];

test.each([
  ['page', 'page.html', 'page.js', ['page.css']],
  ['pane', 'taskpane.html', 'pane.js', []],
])('%s starts with at most 200 kB', (folder, html, script, own) => {
  const names = [
    html,
    script,
    ...own,
    ...START,
    ...readdirSync(built(folder)).filter((name) => /intl-messageformat/.test(name)),
  ];
  const sizes = names.map((name) => gzipSync(readFileSync(built(folder, name)), { level: 9 }).length);
  expect(names.length).toBeGreaterThan(7);
  const start = sizes.reduce((sum, size) => sum + size, 0);
  expect(start).toBeLessThanOrEqual(MOST);
  const rules = gzipSync(readFileSync(built(folder, 'desk.js')), { level: 9 }).length;
  expect(start + rules).toBeLessThanOrEqual(MOST_TO_READ);
});

test('the writers of .xlsx and .docx, and the later steps, are no part of what starts', () => {
  for (const [folder, script] of [
    ['page', 'page.js'],
    ['pane', 'pane.js'],
  ] as const) {
    const start = textOf(folder, script) + textOf(folder, 'engine.js');
    const strays = ['bidiVisual', 'TableStyleLight1', 'Afghanistan'].filter((word) => start.includes(word));
    expect(strays).toEqual([]);
    expect(readdirSync(built(folder))).toEqual(expect.arrayContaining(['step-annex.js', 'step-status.js', 'docx.js']));
  }
});

test('the page has nothing of Office; both allow only themselves', () => {
  const page = textOf('page', 'page.html');
  expect(/appsforoffice|Office\.onReady/.test(page + textOf('page', 'page.js'))).toBe(false);
  for (const html of [page, textOf('pane', 'taskpane.html')]) {
    const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|\*/);
    expect(html.replace(/<script[^>]*src=[^>]*><\/script>/g, '')).not.toMatch(/<script|\son\w+=/);
  }
});
