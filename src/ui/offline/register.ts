import type { AskedOfKeeper, Versions } from './build.ts';
import { takeUpdate } from './update.ts';

/** The worker's address, beside the page wherever that lies. */
const WORKER = 'sw.js';

/** Registers the worker that keeps the page, and says on `takeUpdate` when it holds a version that is newer than the shown one. */
export async function keepPage(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register(WORKER, { updateViaCache: 'none' });
  const registration = await serviceWorker.ready;
  const look = (): void => void lookForNewer(registration);
  serviceWorker.addEventListener('controllerchange', look);
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing new.
    if (!document.hidden) registration.update().catch(() => undefined);
  });
  look();
}

let looks = 0;

async function lookForNewer(registration: ServiceWorkerRegistration): Promise<void> {
  looks += 1;
  const look = looks;
  const { shown, newest } = await ask(registration, 'versions');
  // A worker that has been followed knows nothing of its follower, and may answer after it.
  if (look !== looks) return;
  takeUpdate.value = shown === newest ? null : () => void ask(registration, 'take').then(() => location.reload());
}

function ask({ active }: ServiceWorkerRegistration, what: AskedOfKeeper): Promise<Versions> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Versions>) => resolve(data);
    if (active === null) reject(new Error('No worker keeps this page.'));
    else active.postMessage(what, [port2]);
  });
}
