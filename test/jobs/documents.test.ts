/** The sample workbook as documents: golden bodies in two languages, and what other programs say of them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocument } from '../../src/adapters/docx/write-document';
import { say } from '../../src/adapters/messages/say';
import { openWorkbook } from '../../src/adapters/xlsx/open-workbook';
import { annexDocuments } from '../../src/core/annex/annex-documents';
import type { Language } from '../../src/core/language/language';
import { produceAnnexes, reconcileWorkbooks } from '../../src/core/produce-annex';
import type { Reconciliation } from '../../src/core/reconciliation/reconciliation';
import type { Diagnostic } from '../../src/core/values/diagnostic';
import { normalised } from '../adapters/docx/docx-parts';
import { expectGolden } from '../golden';

const SAMPLE = join(__dirname, '../../samples/ccw-2013.xlsx');
const WRITER = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((path) => existsSync(path));

/** First page, text, and a table of either kind. */
const LINES = 190;

let sample: Reconciliation;
const folder = mkdtempSync(join(tmpdir(), 'addendum-'));

beforeAll(async () => {
  const workbook = await openWorkbook(readFileSync(SAMPLE), { file: 'ccw-2013.xlsx' });
  sample = reconcileWorkbooks([workbook]).value;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function documents(languages: readonly Language[]): Promise<{ files: string[]; found: readonly Diagnostic[] }> {
  const annexes = produceAnnexes(
    sample,
    languages.map((language) => ({ language, say, draft: false })),
  );
  const made = annexDocuments(annexes.value, sample, { say, version: '0' });
  const files = [];
  for (const { plan } of made.value) {
    const file = join(folder, `addendum.${plan.language}.docx`);
    writeFileSync(file, await writeDocument(plan));
    files.push(file);
  }
  return { files, found: made.diagnostics };
}

/** What is printed, as it was read by people. */
const isGolden = (name: string, text: string): void => expectGolden(join(__dirname, 'golden', name), text);

describe('the sample as documents', () => {
  test.each(['en', 'ar'] as const)('the body in %s is as it should be', async (language) => {
    const { files } = await documents([language]);
    const body = normalised(readFileSync(files[0]!)).split('\n').slice(0, LINES);
    isGolden(`addendum.${language}.xml`, `${body.join('\n')}\n`);
  });

  test('what is missing or was left in English is told once', async () => {
    const { found } = await documents(['en', 'fr']);
    expect(found.map(({ code, values }) => [code, values])).toEqual([
      ['document-incomplete', { settings: 'Agenda item' }],
    ]);
  });

  test('they are valid by the Open XML SDK', async () => {
    const { files } = await documents(['fr', 'ar', 'zh']);
    const command = join(__dirname, '../../node_modules/.bin/ooxml-validator');
    for (const file of files) {
      const report = JSON.parse(execFileSync(command, [file], { encoding: 'utf8' })) as { errors: unknown };
      expect(report.errors).toEqual([]);
    }
  }, 120_000);

  (WRITER === undefined ? test.skip : test)(
    'LibreOffice opens one and prints it (skipped where it is not installed)',
    async () => {
      const { files } = await documents(['ar']);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, files[0]!];
      execFileSync(WRITER!, convert, { stdio: 'ignore' });
      expect(readFileSync(join(folder, 'addendum.ar.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    },
    120_000,
  );
});
