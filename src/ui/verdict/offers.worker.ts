import { gameOf, tableStepper } from '#engine';
import { offersPaths, type TablePath } from '#lab';
import { type Finished, playDecided } from './finished.ts';

export type { OfferOnPath, TablePath } from '#lab';

/** The path of offers through a finished game, table by table, beside what could have been agreed there. */
export function offersOf({ scenario, replay }: Finished): readonly TablePath[] {
  const game = gameOf(scenario, replay, tableStepper);
  for (const decided of replay.decisions) playDecided(game, decided);
  return offersPaths(game.world, game.rules);
}
