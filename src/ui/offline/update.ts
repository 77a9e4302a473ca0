import { signal } from '@preact/signals';

/** Opens a newer version that lies ready; null where this is the newest. */
export const takeUpdate = signal<(() => void) | null>(null);
