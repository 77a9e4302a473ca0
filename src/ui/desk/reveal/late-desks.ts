import { late } from '../first/late.tsx';

const reveal = () => import('./RevealDesk.tsx');
const answers = () => import('./AnswersDesk.tsx');

/** What is read after the seal: no part of the first load, since a turn must be chosen first. */
export const LateReveal = late(async () => (await reveal()).RevealDesk);
export const LateAnswers = late(async () => (await answers()).AnswersDesk);

/** Fetches both while a turn is being chosen, so that they are there when it is sealed. What does not come is asked for again. */
export async function fetchDesks(): Promise<void> {
  await Promise.allSettled([reveal(), answers()]);
}
