/** Makes `dist/page` work without its server: a service worker that keeps this version's files, and what a browser needs to install the page. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './root.mjs';

const require = createRequire(path.join(ROOT, 'package.json'));
const PAGE = path.join(ROOT, 'dist', 'page');

export async function makeOfflinePage() {
  writeFileSync(path.join(PAGE, 'page.webmanifest'), `${JSON.stringify(APP, null, 2)}\n`);
  const files = filesOf('').filter((name) => name !== 'offline.js');
  const hash = createHash('sha256');
  for (const name of files) hash.update(`${name}\0`).update(readFileSync(path.join(PAGE, name)));
  await require('esbuild').build({
    entryPoints: [path.join(ROOT, 'src', 'taskpane', 'page', 'offline.ts')],
    outfile: path.join(PAGE, 'offline.js'),
    bundle: true,
    minify: true,
    target: 'es2022',
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)) },
    logLevel: 'warning',
  });
}

const APP = {
  name: 'Addendum',
  short_name: 'Addendum',
  start_url: 'page.html',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0f6cbd',
  icons: [16, 32, 64, 80].map((size) => ({
    src: `assets/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  })),
};

function filesOf(folder) {
  return readdirSync(path.join(PAGE, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesOf(name) : [name];
    })
    .sort();
}
