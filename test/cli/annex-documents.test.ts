import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256Of } from '../../src/cli/input-file';
import { partOf, textOf } from '../adapters/docx/docx-parts';
import { SAMPLE, addendum, addendumJson } from './addendum';
import type { Json } from './addendum';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'addendum-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]): string => path.join(folder, ...parts);
const document = (name: string): string => textOf(partOf(readFileSync(at('out', name)), 'word/document.xml'));

test('--format docx writes a document in each language beside the others, with its date', async () => {
  const args = ['annex', SAMPLE, '--format', 'docx', '--lang', 'en,ar', '--date', '2014-09-15'];
  const { code, stdout } = await addendum(args, { cwd: folder });
  expect(code).toBe(0);
  expect(stdout).toContain(path.join('out', 'addendum.ar.docx'));
  expect(readdirSync(at('out')).sort()).toEqual([
    'addendum.ar.docx',
    'addendum.en.docx',
    'annex.csv',
    'annex.json',
    'annex.xlsx',
  ]);
  expect(document('addendum.en.docx')).toMatch(/15\sSeptember\s2014/);
  expect(document('addendum.ar.docx')).toContain('925\u00a0959');
  const json = JSON.parse(readFileSync(at('out', 'annex.json'), 'utf8')) as Json;
  for (const { file, sha256 } of json.outputs) expect(sha256Of(readFileSync(at('out', file)))).toBe(sha256);
  expect(json.diagnostics.map(({ code: found }) => found)).toContain('document-incomplete');
});

test('documents of an earlier run stay ours until somebody changes them', async () => {
  const run = (...more: string[]) => addendum(['annex', SAMPLE, ...more], { cwd: folder });
  expect((await run('--format', 'docx')).code).toBe(0);
  expect((await run()).code).toBe(0);
  expect((await run('--format', 'docx')).code).toBe(0);
  writeFileSync(at('out', 'addendum.en.docx'), 'edited');
  const { code, stderr } = await run('--format', 'docx');
  expect(code).toBe(2);
  expect(stderr).toMatch(/addendum\.en\.docx already exists/);
});

test('check lists less sure terms of the languages asked for, or of all', async () => {
  const languages = ({ diagnostics }: Json) =>
    diagnostics.filter(({ code }) => code === 'term-less-sure').map(({ message }) => /in (\w+)/.exec(message)?.[1]);
  expect(languages((await addendumJson(['check', SAMPLE])).json)).toEqual([
    'French',
    'Spanish',
    'Russian',
    'Arabic',
    'Chinese',
  ]);
  expect(languages((await addendumJson(['check', SAMPLE, '--lang', 'en,zh'])).json)).toEqual(['Chinese']);
});

test('a document in which English is left waits for a translation, a waiver or --draft; the others are written', async () => {
  const meetings = (heads: string, title: string): void =>
    writeFileSync(at('Meetings.csv'), `Code,${heads},Start,End\nWG-2013,${title},2013-05-06,2013-05-07\n`);
  const run = async (...more: string[]) => {
    rmSync(at('out'), { recursive: true, force: true });
    const args = ['annex', SAMPLE, at('Meetings.csv'), '--format', 'docx', '--lang', 'en,fr', ...more];
    return addendum(args, { cwd: folder });
  };
  meetings('Title', 'Working Group on Costs');
  const waiting = await run();
  expect(waiting.code).toBe(1);
  expect(waiting.stdout).toContain('still in English: addendum.fr.docx.');
  expect(waiting.stdout).toContain('Meetings!A2  The title of WG-2013 is missing in French');
  expect(waiting.stdout).toContain('Title (fr)');
  expect(readdirSync(at('out'))).toEqual(['addendum.en.docx', 'annex.csv', 'annex.json', 'annex.xlsx']);
  expect((await run('--draft')).code).toBe(0);
  expect(document('addendum.fr.docx')).toContain('Working Group on Costs');

  meetings('Title,Title (fr)', 'Working Group on Costs,Groupe de travail');
  expect((await run()).code).toBe(0);
  expect(document('addendum.fr.docx')).toContain('Groupe de travail');

  meetings('Title', 'Working Group on Costs');
  writeFileSync(at('Waivers.csv'), 'Code,Key,Reason\ntitle-untranslated,WG-2013/fr,Its own name\n');
  expect((await run(at('Waivers.csv'))).code).toBe(0);
  expect(document('addendum.fr.docx')).toContain('Working Group on Costs');
});
