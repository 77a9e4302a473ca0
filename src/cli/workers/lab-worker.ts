import { workerData } from 'node:worker_threads';
import type { ResolvedScenario } from '#engine';
import { agentNamed, type Done, laboratoryFor, type Task } from '#lab';
import { nodeDigest } from './node-digest.ts';

/** What the crew hands to each of its threads. */
export interface CrewData {
  readonly scenario: ResolvedScenario;
}

const laboratory = laboratoryFor((workerData as CrewData).scenario, agentNamed, nodeDigest);

/** One thread of the crew: does the tasks of one scenario as they come. */
export default (task: Task): Done => laboratory(task);
