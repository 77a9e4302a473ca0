import { signal } from '@preact/signals';

/** True while a sweep lies in the laboratory to which a game that was opened from it leads back. */
export const isSweepLying = signal(false);
