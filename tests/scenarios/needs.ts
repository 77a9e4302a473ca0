import type { Game } from '#engine';
import type { ConditionData, ConditionOf } from '../../src/engine/scenario/shape/conditions.ts';
import type { WantedFact } from './wanted.ts';

/** What is missing for a condition to hold, or not to hold, as far as play can bring it about. */
export type Need =
  | { readonly need: 'track'; readonly track: string; readonly of: string | undefined; readonly sign: 1 | -1 }
  | { readonly need: 'stance'; readonly region: string; readonly stances: readonly string[] }
  | { readonly need: 'fact' | 'quiet'; readonly fact: WantedFact }
  | { readonly need: 'package' | 'no-package'; readonly issue: string | null };

function otherStances(game: Game, { party, region, stance }: ConditionOf<'in-stance'>, isWanted: boolean): string[] {
  const named = [stance].flat();
  const all = Object.keys(game.rules.scenario.charts[party]?.states[region]?.states ?? {});
  return isWanted ? named : all.filter((one) => !named.includes(one));
}

/**
 * The needs of a condition that does not stand as wanted. What speaks of the fact itself, of tempers, of chance and of
 * the turn has none: other tries come to it.
 */
export function needsOf(condition: ConditionData, isWanted: boolean, game: Game): readonly Need[] {
  const isMet = (): boolean => (game.rules.reads({ read: 'holds', when: condition })(game.world) === 1) === isWanted;
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap((one) => needsOf(one, isWanted, game));
    case 'not':
      return needsOf(condition.of, !isWanted, game);
    case 'track-at-least':
    case 'track-below': {
      const sign = (condition.is === 'track-at-least') === isWanted ? 1 : -1;
      return isMet() ? [] : [{ need: 'track', track: condition.track, of: condition.of, sign }];
    }
    case 'in-stance': {
      const region = `${condition.party}/${condition.region}`;
      return isMet() ? [] : [{ need: 'stance', region, stances: otherStances(game, condition, isWanted) }];
    }
    case 'unseen-for':
      if (isWanted) return [{ need: 'quiet', fact: condition }];
      return isMet() ? [] : [{ need: 'fact', fact: condition }];
    case 'seen-within':
    case 'counted-at-least':
      if (!isWanted) return [{ need: 'quiet', fact: condition }];
      return isMet() ? [] : [{ need: 'fact', fact: condition }];
    case 'agreed':
      return [{ need: isWanted ? 'package' : 'no-package', issue: condition.issue }];
    case 'verified-steps':
      return [{ need: isWanted ? 'package' : 'no-package', issue: null }];
    case 'owed-at-least': {
      const given = { fact: 'step-taken', by: condition.party };
      if (isWanted) return isMet() ? [] : [{ need: 'fact', fact: given }];
      return [
        { need: 'quiet', fact: given },
        { need: 'no-package', issue: null },
      ];
    }
    case 'by':
    case 'about':
    case 'severity-at-least':
    case 'size-at-least':
    case 'heard-by-all':
    case 'answers-ask':
    case 'giver-was-harsh':
    case 'receiver-is-owed':
    case 'hazard':
    case 'temper-is':
    case 'turn-within':
    case 'turns-in-stance':
    case 'offer-standing':
    case 'joint-pending':
      return [];
  }
}
