/** Bundles a TypeScript program of the repository into one file that Node runs. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './set-up.mjs';

/** The bundled file, beside the program. */
export async function bundle(source) {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const outfile = path.join(ROOT, 'dist', `${path.basename(source, '.ts')}.js`);
  await require('esbuild').build({
    entryPoints: [path.join(ROOT, source)],
    outfile,
    bundle: true,
    platform: 'node',
    // Found in `node_modules` when it runs: it loads parts of itself by their paths.
    external: ['playwright-core'],
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}

/** What a TypeScript file of plain data exports; it imports nothing but types. */
export async function imported(source) {
  const require = createRequire(path.join(ROOT, 'package.json'));
  const { code } = await require('esbuild').transform(readFileSync(path.join(ROOT, source), 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
