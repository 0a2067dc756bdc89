/**
 * Makes `dist/addendum.html`: the page as one file that works when it is opened from a disk, with no server and no network. The engine's worker, the styles,
 * the sample and the pictures stand in it; its policy lets nothing else in, and nothing out.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './root.mjs';

const require = createRequire(path.join(ROOT, 'package.json'));
const PANE = path.join(ROOT, 'src', 'taskpane');

export async function makeSingleFile() {
  const worker = await bundled(path.join(PANE, 'engine', 'engine-worker.ts'), {});
  const script = await bundled(path.join(PANE, 'page', 'page-entry.tsx'), {
    './start-engine': startEngine(worker),
    '../engine/start-engine': startEngine(worker),
    './sample': sample(),
    '../sample': sample(),
    '../../sample': sample(),
    '../../ContextualMenu': `export * from ${JSON.stringify(path.join(PANE, 'no-menu.ts'))};`,
  });
  const styles = ['taskpane.css', 'page.css']
    .map((name) => readFileSync(path.join(ROOT, 'dist', 'page', name), 'utf8'))
    .join('\n');
  const icon = readFileSync(path.join(ROOT, 'assets', 'icon-32.png')).toString('base64');
  const code = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(code).digest('base64')}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>Addendum</title>
    <link rel="icon" href="data:image/png;base64,${icon}" />
    <style>
${styles}
    </style>
  </head>
  <body>
    <div id="root"></div>
    <script>${code}</script>
  </body>
</html>
`;
  writeFileSync(path.join(ROOT, 'dist', 'addendum.html'), html);
}

/** The engine in a worker that is made from its text. */
const startEngine = (worker) => `
  import { Engine } from ${JSON.stringify(path.join(PANE, 'engine', 'engine.ts'))};
  const address = URL.createObjectURL(new Blob([${JSON.stringify(worker)}], { type: 'text/javascript' }));
  export const startEngine = () => new Engine(() => new Worker(address));
`;

const sample = () => `
  const text = atob(${JSON.stringify(readFileSync(path.join(ROOT, 'samples', 'ccw-2013.xlsx')).toString('base64'))});
  const english = () => ({ name: 'ccw-2013.xlsx', bytes: Uint8Array.from(text, (sign) => sign.charCodeAt(0)) });
  export const sampleFile = async (language) => language === 'en'
    ? english()
    : { name: 'ccw-2013.' + language + '.xlsx', bytes: await (await import(${JSON.stringify(path.join(ROOT, 'samples', 'make-sample.ts'))})).makeSample(language) };
`;

/** One script of all that the entry imports, now or later. `instead`: modules whose text is another. */
async function bundled(entry, instead) {
  const { outputFiles } = await require('esbuild').build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    plugins: [replacing(instead)],
  });
  return outputFiles[0].text;
}

const replacing = (instead) => ({
  name: 'replacing',
  setup(build) {
    build.onResolve({ filter: /(?:start-engine|sample|\.\.\/\.\.\/ContextualMenu)$/ }, ({ path: name, importer }) =>
      instead[name] !== undefined && (importer.startsWith(PANE) || name.endsWith('ContextualMenu'))
        ? { path: name, namespace: 'instead' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'instead' }, ({ path: name }) => ({
      contents: instead[name],
      loader: 'ts',
      resolveDir: PANE,
    }));
  },
});
