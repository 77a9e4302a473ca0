import type { AskedOfKeeper, Build } from './build.ts';
import { openKeeping } from './keeping.ts';

/** Written by the build: what this version of the page consists of. */
declare const BUILD: Build;

/** As much of a service worker's global object as is used here: the page's own types know nothing of it. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Worker {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'installing' | 'waiting'>;
  readonly serviceWorker?: { readonly state: ServiceWorkerState };
  readonly clients: { claim(): Promise<void>; matchAll(which: object): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(name: 'message', listener: (event: Lasting & MessageEvent<AskedOfKeeper>) => void): void;
}
const worker = globalThis as unknown as Worker;

const { scope } = worker.registration;
const keeping = openKeeping({ caches, scope, fetch: (url, init) => fetch(url, init) }, BUILD);

/** The worker itself may change at any time: which version it shows does not depend on it. */
worker.addEventListener('install', (event) => {
  event.waitUntil(keeping.keep().then(() => worker.skipWaiting()));
});

/** The page that is open now is kept from here on, and not only from its next load. */
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const isOwn = request.method === 'GET' && request.url.startsWith(scope);
  if (!isOwn) return;
  const isPage = request.mode === 'navigate';
  const path = request.url.slice(scope.length).replace(/[?#].*$/, '');
  if (isPage && path !== '' && path !== 'index.html') return;
  event.respondWith(keeping.answer(request.url, isPage).then((kept) => kept ?? fetch(request)));
  if (isPage) event.waitUntil(tidyIfAlone());
});

worker.addEventListener('message', (event) => {
  const work = async (): Promise<void> => {
    if (event.data === 'take') await keeping.take();
    event.ports[0]?.postMessage(await keeping.versions());
  };
  event.waitUntil(work());
});

/** A page that is open may still have to fetch a part of its own version. */
async function tidyIfAlone(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length === 0) await keeping.tidy(isNewest);
}

/** False once a later worker has come: it may be laying its own version, of which this one knows nothing. */
function isNewest(): boolean {
  const { installing, waiting } = worker.registration;
  return installing === null && waiting === null && worker.serviceWorker?.state !== 'redundant';
}
