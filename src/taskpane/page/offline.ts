/**
 * The page's service worker: keeps all files of one version, and gives them out whether there is a network or not. A new version is fetched whole, takes over
 * once no page of the old one is open, and then the old one's files go. Nothing but the page's own files ever passes here.
 */
declare const FILES: readonly string[];
declare const VERSION: string;

/** Of the worker's global scope, what is used here. */
interface OfflineScope {
  readonly registration: { readonly scope: string };
  addEventListener(
    type: 'install' | 'activate',
    take: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    take: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void;
}

const scope = self as unknown as OfflineScope;
const PREFIX = 'addendum ';
const NAME = `${PREFIX}${VERSION}`;

scope.addEventListener('install', (event) => {
  const fresh = FILES.map((file) => new Request(new URL(file, scope.registration.scope), { cache: 'reload' }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(fresh)));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name)),
        ),
      ),
  );
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(kept(request));
});

async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  const address = new URL(request.url);
  const isPage = address.href === scope.registration.scope;
  const known = await cache.match(isPage ? new URL('page.html', address) : request, { ignoreSearch: true });
  return known ?? fetch(request);
}
