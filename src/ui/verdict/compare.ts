import type { AgentScore } from './chair.ts';

/** How many of the agents a score beats; equal scores share the place, so that half of them count. */
export const beatenBy = (score: number, agents: readonly AgentScore[]): number =>
  agents.filter((agent) => agent.score < score).length + agents.filter((agent) => agent.score === score).length / 2;
