import { late } from '../first/late.tsx';

/** The reading of a finished game. It is no part of the first load. */
export const DebriefScreen = late(async () => (await import('./DebriefSheet.tsx')).DebriefSheet);
