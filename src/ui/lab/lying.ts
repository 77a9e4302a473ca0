import { signal } from '@preact/signals';

/** True while results lie in the laboratory to which a game that was opened from them leads back: of a sweep, or a reply. */
export const isLabUsed = signal(false);
