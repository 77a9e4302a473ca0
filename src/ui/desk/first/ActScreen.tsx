import { late } from './late.tsx';

/** The small debrief of the first ten minutes. It is no part of the first load. */
export const ActScreen = late(async () => (await import('./ActSheet.tsx')).ActSheet);
