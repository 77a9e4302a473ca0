/** Time for the first screen to have all of the line. */
const AFTER_MS = 1500;

/** Has the page kept for when there is no network. It waits until the first screen stands, and a failure changes nothing. */
export function keepLater(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  setTimeout(() => {
    import('./register.ts').then(({ keepPage }) => keepPage()).catch(() => undefined);
  }, AFTER_MS);
}
