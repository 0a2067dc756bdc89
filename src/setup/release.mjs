/**
 * Puts together what an office needs, in `dist/release` (or `--out FOLDER`): the page, the page as one file, the pane with a manifest for the address that
 * it is served from (`--url https://…`), the command line, what it is all made of with the licences, and the hash of every file.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './root.mjs';
import { buildIfNeeded, giveUp, install } from './set-up.mjs';

const DIST = path.join(ROOT, 'dist');
/** Where the manifest of the repository looks for the pane. */
const LOCAL = 'https://localhost:3000/';
const HASHES = 'SHA256SUMS';

const { url, out } = options();
install();
await buildIfNeeded();
const target = path.resolve(process.env.INIT_CWD ?? process.cwd(), out ?? path.join(DIST, 'release'));
if (existsSync(target) && !existsSync(path.join(target, HASHES)) && readdirSync(target).length > 0)
  giveUp(`“${target}” holds other files: name a new folder with --out`);
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const name of ['page', 'pane', 'addendum.html'])
  cpSync(path.join(DIST, name), path.join(target, name), { recursive: true });
for (const name of readdirSync(DIST).filter((file) => /^addendum[^/]*\.js$/.test(file)))
  cpSync(path.join(DIST, name), path.join(target, 'command-line', name));
if (url !== undefined) await writeManifest(path.join(target, 'manifest.xml'));
writeComponents();
writeHashes();
process.stdout.write(`Release: ${target}\n`);

function options() {
  let values;
  try {
    ({ values } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' } } }));
  } catch (error) {
    giveUp(`${error.message}. Usage: npm run release -- [--url https://…/] [--out FOLDER]`);
  }
  if (values.url === undefined) return values;
  let address;
  try {
    address = new URL(values.url);
  } catch {
    giveUp(`“${values.url}” is no address: name the one from which the folder pane/ will be served, as https://…/`);
  }
  if (address.protocol !== 'https:') giveUp(`“${values.url}”: Excel opens panes over https only`);
  return { ...values, url: address.href.replace(/\/*$/, '/') };
}

/** The manifest for the address; read again by Microsoft's own reader, which gives up on what Excel would not take. */
async function writeManifest(file) {
  const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  writeFileSync(file, manifest.replaceAll(LOCAL, url.replaceAll('&', '&amp;')));
  const require = createRequire(path.join(ROOT, 'package.json'));
  const { version } = await require('office-addin-manifest').OfficeAddinManifest.readManifestFile(file);
  if (!version) giveUp('the manifest cannot be read: nothing was released');
}

/** What is shipped inside: each package with its version, licence and integrity as locked, and the texts of the licences. */
function writeComponents() {
  const { packages, version } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(([where, { dev, optional }]) => where !== '' && !dev && !optional);
  const components = shipped.map(([where, locked]) => ({
    type: 'library',
    name: where.slice(where.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: locked.version,
    licenses: [{ license: { name: locked.license ?? 'see its files' } }],
    integrity: locked.integrity,
  }));
  const text = JSON.stringify({ name: 'addendum', version, components }, null, 2);
  writeFileSync(path.join(target, 'components.json'), `${text}\n`);
  const licences = shipped.map(([where], n) => {
    const folder = path.join(ROOT, where);
    const file = existsSync(folder) ? readdirSync(folder).find((name) => /^licen[cs]e/i.test(name)) : undefined;
    const { name, version: of, licenses } = components[n];
    const own =
      file === undefined
        ? `Licence: ${licenses[0].license.name}`
        : readFileSync(path.join(folder, file), 'utf8').trim();
    return `${name} ${of}\n\n${own}\n`;
  });
  const ours = readFileSync(path.join(ROOT, 'LICENSE'), 'utf8').trim();
  writeFileSync(
    path.join(target, 'LICENSES.txt'),
    [`addendum ${version}\n\n${ours}\n`, ...licences].join(`\n${'='.repeat(80)}\n\n`),
  );
}

/** As `sha256sum -c` reads them. */
function writeHashes() {
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(target, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, '/'),
    )
    .sort();
  const hash = (name) =>
    createHash('sha256')
      .update(readFileSync(path.join(target, name)))
      .digest('hex');
  writeFileSync(path.join(target, HASHES), files.map((name) => `${hash(name)}  ${name}\n`).join(''));
}
