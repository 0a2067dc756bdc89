/** Files of other projects: each is read completely, or refused with a reason. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unzip } from '../../../zip';
import { runInChild } from './child';
import type { FileOutcome } from './read-files.child';

/** The files that are damaged, encrypted or no workbooks, each with the reason that is given. */
const REFUSED = join(__dirname, 'corpus-refused.tsv');
const CORPUS = resolve(__dirname, '../../../../../shared/corpus');
const present = existsSync(join(CORPUS, 'index.tsv'));
if (!present) process.stderr.write('corpus test left out: there is no folder shared/corpus beside the project\n');

interface Listed {
  readonly file: string;
  /** Cell elements in the worksheets' XML; undefined where the index could not count them. */
  readonly elements: number | undefined;
}

const listed: Listed[] = present
  ? readFileSync(join(CORPUS, 'index.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [file = '', , , , , raw = ''] = line.split('\t');
        return { file, elements: raw === '' ? undefined : Number(raw) };
      })
  : [];

const ENTITY = /<!--[\s\S]*?-->/g;
const CELL = /<(?:\w+:)?c(?:\s(?:[^>"']|"[^"]*"|'[^']*')*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUED = /<(?:\w+:)?v(?:\s[^>]*)?>(?:[^<]|<!\[CDATA)|<(?:\w+:)?is[ >]|<(?:\w+:)?f[ >/]/;

/** Counts with regular expressions what the reader must find by reading: cell elements, those with something in them, and declared sheets. */
function countXml(bytes: Uint8Array): { elements: number; valued: number; declared: number } {
  const counts = { elements: 0, valued: 0, declared: 0 };
  for (const [name, data] of unzip(bytes)) {
    if (!/\.xml$/i.test(name)) continue;
    const xml = textOf(data).replace(ENTITY, '');
    const start = xml.slice(0, 4000);
    if (/<(?:\w+:)?workbook[\s>]/.test(start))
      counts.declared += xml.match(/<(?:\w+:)?sheet\s(?![^>]*:id="")/g)?.length ?? 0;
    // Charts and dialogues are declared as sheets too.
    if (/<(?:\w+:)?(?:chartsheet|dialogsheet|macrosheet)[\s>]/.test(start)) counts.declared--;
    if (!/<(?:\w+:)?worksheet[\s>]/.test(start)) continue;
    for (const [, inner] of xml.matchAll(CELL)) {
      counts.elements++;
      if (inner !== undefined && VALUED.test(inner)) counts.valued++;
    }
  }
  return counts;
}

const textOf = (data: Buffer): string => {
  if (data[0] === 0xff && data[1] === 0xfe) return data.toString('utf16le');
  return (data[0] === 0xfe && data[1] === 0xff) || data[0] === 0
    ? Buffer.from(data).swap16().toString('utf16le')
    : data.toString('utf8');
};

(present ? test : test.skip)(
  'every file of the corpus is read completely or refused with a reason',
  () => {
    const limits = { seconds: 60, megabytes: 256 };
    const { stdout, status, stderr } = runInChild(
      join(__dirname, 'read-files.child.ts'),
      listed.map(({ file }) => join(CORPUS, file)),
      limits,
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as FileOutcome & { begun?: string });
    const outcomes = new Map(
      lines.filter(({ begun }) => begun === undefined).map((outcome) => [outcome.file, outcome]),
    );
    expect({ status, stderr, last: status === 0 ? undefined : lines[lines.length - 1] }).toEqual({
      status: 0,
      stderr: '',
      last: undefined,
    });
    const odd: string[] = [];
    const refused: string[] = [];
    let read = 0;
    for (const { file, elements } of listed) {
      const outcome = outcomes.get(file);
      if (outcome === undefined || outcome.crashed !== undefined)
        odd.push(`${file}: ${outcome?.crashed ?? 'not reached'}`);
      else if (outcome.refused !== undefined) refused.push(`${file}\t${outcome.refused}\n`);
      else {
        read++;
        const xml = countXml(readFileSync(join(CORPUS, file)));
        if (outcome.cells !== xml.valued) odd.push(`${file}: ${outcome.cells} cells of ${xml.valued}`);
        if (elements !== undefined && elements !== xml.elements && xml.elements > 0)
          odd.push(`${file}: index ${elements}, counted ${xml.elements}`);
        if (outcome.sheets !== xml.declared) odd.push(`${file}: ${outcome.sheets} sheets of ${xml.declared}`);
      }
    }
    expect(odd).toEqual([]);
    // A file that can be read today is not to be refused tomorrow.
    expect(refused.join('')).toBe(readFileSync(REFUSED, 'utf8'));
    process.stderr.write(`corpus: ${listed.length} files, ${read} read completely, ${refused.length} refused\n`);
  },
  90_000,
);
