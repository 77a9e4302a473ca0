import type { FactView } from '#engine';
import { factSentence } from '../desk/names.ts';
import type { Say } from '../words.ts';
import { LAUNCH_FACTS } from './looks.ts';
import type { LaunchMark } from './picture.ts';
import { placeKey } from './places.ts';

/** One mark for each launch among these facts that somebody is known to have made. */
export const launchesOf = (facts: readonly FactView[], say: Say): readonly LaunchMark[] =>
  facts.flatMap((fact) =>
    fact.by === null || !LAUNCH_FACTS.has(fact.fact)
      ? []
      : [
          {
            kind: 'launch',
            key: `launch/${fact.id}`,
            from: placeKey(fact.by),
            severity: fact.severity,
            label: say('ui.picture.launch'),
            sentence: factSentence(say, fact),
          },
        ],
  );
