import { expect, test } from 'vitest';
import { debriefOf, Game, say, schoolOf, tableStepper } from '#engine';
import { agentFor, playAgents, seatedBy } from '#strategies';
import { korea } from '../../korea.ts';

const { scenario, words } = korea();

function played(seed: string) {
  const agents = Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, agentFor(party)]));
  const game = new Game({ scenario, worldview: schoolOf('engager'), seed, seats: seatedBy(agents) }, tableStepper);
  playAgents(game, agents, seed);
  return debriefOf(game);
}

test('every ending and every tag finds what its words ask for', () => {
  const { told } = played('5');
  for (const { ending } of scenario.endings) expect(say(words, `ending.${ending}.otherwise`, told)).not.toBe('');
  for (const { tag } of scenario.tags) expect(say(words, `tag.${tag}`, told)).not.toBe('');
});

test('the words of an ending count what happened in this game', () => {
  const { told, timeline } = played('6');
  const all = Object.values(timeline).flat();
  expect(told['step_taken']).toBe(all.filter(({ fact }) => fact === 'step-taken').length);
  expect(told['declaration_made']).toBe(all.filter(({ fact }) => fact === 'declaration-made').length);
});

test('an advice that names a written halt is given only where there was one', () => {
  const advice = (count: number) =>
    say(words, 'ending.peace-on-paper.otherwise', { ...played('5').told, moratorium_written: count });
  expect(advice(0)).not.toBe(advice(1));
});

test('the tag of a quarrel says whether it was trust that was low, or Seoul that was seen ahead', () => {
  const tag = (stance: string) => say(words, 'tag.allies-apart', { ...played('5').told, rok_alignment: stance });
  expect(tag('ahead')).not.toBe(tag('in-step'));
});
