import { late } from '../first/late.tsx';

/** The sentences of an offer, in what it departs from another, and what hands an agreement out as a file: fetched when a card is unfolded. */
export const TextSteps = late(async () => (await import('./TextSteps.tsx')).TextSteps);
export const TextChanges = late(async () => (await import('./TextChanges.tsx')).TextChanges);
export const AgreedFiles = late(async () => (await import('./AgreedFiles.tsx')).AgreedFiles);
