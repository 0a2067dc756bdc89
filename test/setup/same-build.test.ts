/** The same sources give the same files, wherever they stand. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../cli/addendum';

const LONG = 180_000;
const SOURCES = [
  'src',
  'assets',
  'samples',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

test(
  'a build in another folder has the same bytes',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'addendum-build-'));
    const other = path.join(folder, 'elsewhere', 'tree');
    try {
      mkdirSync(other, { recursive: true });
      for (const name of SOURCES) cpSync(path.join(ROOT, name), path.join(other, name), { recursive: true });
      symlinkSync(path.join(ROOT, 'node_modules'), path.join(other, 'node_modules'), 'junction');
      execFileSync(process.execPath, [path.join(other, 'src', 'setup', 'run.mjs'), '--build'], { cwd: folder });
      expect(filesOf(other)).toEqual(filesOf(ROOT));
      const differing = filesOf(ROOT).filter((name) => !bytesOf(ROOT, name).equals(bytesOf(other, name)));
      expect(differing).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LONG,
);

/** What is built, but for what bundles of tests and of the benchmark leave beside it. */
const filesOf = (root: string): string[] =>
  readdirSync(path.join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(root, 'dist'), path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('test') && !name.startsWith('.'))
    .sort();

const bytesOf = (root: string, name: string): Buffer => readFileSync(path.join(root, 'dist', name));
