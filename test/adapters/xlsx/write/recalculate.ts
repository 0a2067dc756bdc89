/** Recalculates a workbook with LibreOffice, where it is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The workbooks as LibreOffice saves them after opening them: its own results in place of stored ones. */
export function recalculate(workbooks: readonly Uint8Array[]): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'addendum-'));
  try {
    const sources = workbooks.map((bytes, at) => {
      const source = join(folder, `${at}.xlsx`);
      writeFileSync(source, bytes);
      return source;
    });
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...sources], {
      stdio: 'ignore',
      timeout: 170_000,
    });
    return workbooks.map((_, at) => new Uint8Array(readFileSync(join(out, `${at}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
