import { type Fact, type FactView, factViews, type Game, guessesOf, heardFacts, viewFor } from '#engine';
import { aimsSoFar } from './aims-so-far.ts';
import type { ActDebrief, ActPlayed, StepReceived } from './first.ts';
import { keysSettled } from './keys-settled.ts';
import type { WhyRecord } from './why-record.ts';

/** The debrief of the act that is over, for one chair: from what it has heard. Who sits opposite stays hidden, since the game may go on. */
export function actDebriefOf({ game, party, record }: ActPlayed): ActDebrief {
  const { scenario } = game.rules;
  const [turn = scenario.turns] = scenario.acts ?? [];
  const watched = scenario.parties[party]?.watches ?? party;
  const { owed, book } = viewFor(game.world, game.rules, party);
  const heard = factViews(game.rules, game.rules.index.parties.handle(party), game.facts).filter(
    (fact) => fact.turn <= turn,
  );
  const received = stepsReceived(game, party, record).filter(({ fact }) => fact.turn <= turn);
  return {
    turn,
    ...aimsSoFar(game, party, heard),
    keys: keysSettled(game, party, heard),
    given: received.filter(({ givers }) => givers.includes(party)),
    got: received.filter(({ fact }) => fact.about === party),
    owed,
    book,
    evenChance: scenario.weighing.table.find(([above]) => above === 0)?.[1] ?? 0,
    guesses: guessesOf(game).filter((guess) => guess.party === party && guess.turn <= turn),
    watched: { party: watched, tempers: scenario.parties[watched]?.tempers ?? [] },
  };
}

/** Every step of which this chair has heard how it was received. */
function stepsReceived(game: Game, party: string, record: WhyRecord): readonly StepReceived[] {
  const { index, scenario } = game.rules;
  const receivers = Object.values(scenario.weighing.receivers);
  const handle = index.parties.handle(party);
  const heard = heardFacts(handle, game.facts);
  return factViews(game.rules, handle, game.facts).flatMap((view): StepReceived[] => {
    const receiver = receivers.find(({ counted, shrugged }) => view.fact === counted || view.fact === shrugged);
    const fact = heard.get(view.id);
    if (receiver === undefined || fact === undefined) return [];
    const chance = record.oddsOf(fact.cause.rule, fact.cause.fact)?.chance ?? null;
    return [
      {
        fact: view,
        givers: giversOf(game, view),
        hasCounted: view.fact === receiver.counted,
        aboveBar: chance === null ? null : aboveBarAt(scenario.weighing.table, chance),
        chance,
        harsh: harshnessOf(game, fact),
      },
    ];
  });
}

function giversOf({ rules }: Game, { by, deed }: FactView): readonly string[] {
  const [slot = '', position = ''] = deed?.split('/') ?? [];
  const joint = rules.scenario.slots[slot];
  if (joint?.positions[position] !== undefined) return joint.keys;
  return by === null ? [] : [by];
}

/** The graded table read backwards: of weight and bar the record keeps only the chance that came of them. */
function aboveBarAt(table: Game['rules']['scenario']['weighing']['table'], chance: number): number | null {
  const nearest = table.toSorted((one, other) => Math.abs(one[1] - chance) - Math.abs(other[1] - chance));
  return nearest[0]?.[0] ?? null;
}

/** How harsh the moves were that the giver of a step made in the same turn, all together. */
function harshnessOf({ facts, rules }: Game, { turn, by }: Fact): number {
  const made = rules.index.facts.handle('move-made');
  return facts
    .filter((fact) => fact.kind === made && fact.turn === turn && fact.by === by)
    .reduce((sum, { deed }) => sum + (rules.options[deed]?.harsh ?? 0), 0);
}
