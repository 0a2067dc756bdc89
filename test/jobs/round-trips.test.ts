/** Documents that another word processor opened and saved, in its own format and back: nothing is said of them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../../src/adapters/messages/say';
import { readDocument } from '../../src/adapters/docx/read/read-document';
import { writeDocument } from '../../src/adapters/docx/write-document';
import { annexDocument } from '../../src/core/annex/annex-document';
import { buildAnnex } from '../../src/core/annex/build-annex';
import { reconcileWorkbooks } from '../../src/core/reconcile-workbooks';
import { expectedDocument } from '../../src/core/tie-out/expected-document';
import { verifyDocument } from '../../src/core/tie-out/verify-document';
import { MEETINGS_IN_EUROS } from '../core/tie-out/meetings-in-euros';
import { workbookOf } from '../workbook-of';

const OFFICE = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), 'addendum-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const convert = (file: string, format: string): void => {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(OFFICE!, [profile, '--headless', '--convert-to', format, '--outdir', folder, file], { stdio: 'ignore' });
};

(OFFICE ? describe : describe.skip)('saved by LibreOffice', () => {
  const { value } = reconcileWorkbooks([workbookOf(MEETINGS_IN_EUROS)]);
  test.each([
    ['en', 'by meeting', 'odt'],
    ['ar', 'matrix', 'docx'],
    ['fr', 'by meeting', 'doc'],
  ] as const)(
    '%s, %s, as %s',
    async (language, layout, format) => {
      const annex = buildAnnex(value, { language, say, draft: false, layout }).value;
      const document = annexDocument(annex, value, { say, version: '0', chart: true }).value;
      const name = join(folder, language);
      writeFileSync(`${name}.docx`, await writeDocument(document.plan));
      convert(`${name}.docx`, format);
      if (format !== 'docx') convert(`${name}.${format}`, 'docx');
      const found = await readDocument(new Uint8Array(readFileSync(`${name}.docx`)), { file: 'a.docx' });
      const { diagnostics, equal } = verifyDocument(expectedDocument(document), found);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(equal).toBeGreaterThan(250);
    },
    120_000,
  );
});
