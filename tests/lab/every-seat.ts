import type { ResolvedScenario } from '#engine';
import type { Arm } from '#lab';
import { DEFAULT_STRATEGY } from '#strategies';

/** Seats for everybody: those named, and the default of the chair for the others. */
export const everySeat = ({ parties }: ResolvedScenario, named: Arm['seats']): Arm['seats'] =>
  Object.fromEntries(Object.keys(parties).map((party) => [party, named[party] ?? [DEFAULT_STRATEGY]]));
