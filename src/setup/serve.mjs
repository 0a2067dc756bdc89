/**
 * Serves what is built, for work on this machine: `page` the page without Excel, `pane` Excel's task pane with a local copy of Office's client,
 * `start` the pane, opened in Excel where there is one. Setting it up for others is a matter of copying `dist/page` or `dist/pane` to a web server.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';
import { ROOT, buildIfNeeded, giveUp, install } from './set-up.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const OFFICE = path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** Where `npx office-addin-dev-certs install` puts a certificate that this machine trusts. */
const CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs');

const job = process.argv[2];
install();
await buildIfNeeded();
if (job === 'page') servePage();
else if (job === 'pane') servePane();
else if (job === 'start') start();
else giveUp(`knows no job “${job ?? ''}”: page, pane or start`);

function servePage() {
  const port = Number(process.env.PORT ?? 3001);
  listen(http.createServer(answer('page')), port, `http://localhost:${port}/page.html`);
}

/** Excel wants https; without a trusted certificate there is nothing that it would open. */
function servePane() {
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(CERTIFICATES, name));
  if (!existsSync(key) || !existsSync(cert)) {
    giveUp(
      'Excel opens panes over https only. Make a certificate for localhost first: npx office-addin-dev-certs install',
    );
  }
  const server = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, answer('pane'));
  listen(server, 3000, 'https://localhost:3000/taskpane.html');
}

/** Side-loads the manifest by Microsoft's own tool, which is fetched when it is asked for. */
function start() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    giveUp(
      'there is no Excel for this system. In Excel on the web: Home › Add-ins › More Add-ins › Upload My Add-in, and choose manifest.xml while ' +
        '“npm run serve” runs; without any Excel: npm run page',
    );
  }
  servePane();
  spawn('npx', ['--yes', 'office-addin-debugging', 'start', 'manifest.xml', 'desktop', '--no-debug'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

function listen(server, port, address) {
  server.on('error', (error) => giveUp(error.message));
  server.listen(port, 'localhost', () => process.stdout.write(`${address}\nCtrl+C ends it.\n`));
}

/** Gives out files of one folder of `dist/`, and Office's client from the local copy, to which the pane's page is turned. */
function answer(folder) {
  const root = path.join(ROOT, 'dist', folder);
  return (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const isOffice = folder === 'pane' && name.startsWith('/office-js/');
    const base = isOffice ? OFFICE : root;
    const wanted = isOffice
      ? name.slice('/office-js'.length)
      : name === '/'
        ? `/${folder === 'pane' ? 'taskpane' : 'page'}.html`
        : name;
    const file = path.join(base, wanted);
    if (!file.startsWith(base + path.sep) || !existsSync(file) || path.extname(file) === '') {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const body = readFileSync(file);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(wanted.endsWith('.html') ? body.toString('utf8').replace(CDN, '/office-js/') : body);
  };
}
