import { computed, signal } from '@preact/signals';
import { type Decision, debriefOf, type FactView, refusalsOf } from '#engine';
import { type LocalGame, type Opening, openLocalGame } from './local-game.ts';
import { type Save, writeSave } from './saves.ts';
import type { Phase, Reveal, Session } from './session.ts';
import type { Shelved } from './shelf.ts';

/** Opens a new game in this browser. */
export function openLocal(shelved: Shelved, opening: Opening): Session {
  return sit(shelved, opening, openLocalGame(shelved.scenario, opening), [], null);
}

/** Plays a saved game again to the ask at which it was left. Throws where these rules do not bring it there. */
export function resumeLocal(shelved: Shelved, save: Save): Session {
  const local = openLocalGame(shelved.scenario, save);
  let last: Reveal | null = null;
  for (const decision of save.decisions) last = local.play(decision);
  if (save.fingerprint !== local.game.fingerprints.at(-1)) throw new Error('This save was made under other rules.');
  const session = sit(shelved, save, local, save.decisions, last);
  if (save.hasBegun) session.proceed();
  return session;
}

function sit(
  shelved: Shelved,
  { party, worldview, seed }: Opening,
  local: LocalGame,
  played: readonly Decision[],
  last: Reveal | null,
): Session {
  const { game } = local;
  const view = signal(local.view());
  const phase = signal<Phase>('brief');
  const reveal = signal(last);
  const heard = signal<readonly FactView[]>(local.heard());
  let decisions = played;
  const keep = () =>
    writeSave({
      format: 1,
      scenario: shelved.scenario.scenario,
      party,
      worldview,
      seed,
      hasBegun: phase.value !== 'brief',
      decisions,
      fingerprint: game.fingerprints.at(-1) ?? '',
    });
  keep();
  return {
    shelved,
    party,
    view,
    phase,
    reveal,
    heard: computed(() => new Map(heard.value.map((fact) => [fact.id, fact]))),
    proceed() {
      if (game.isOver) heard.value = Object.values(debriefOf(game).timeline).flat();
      phase.value = phaseOf(local);
      keep();
    },
    refusals: (decision) => refusalsOf(game.world, game.rules, party, decision),
    submit(decision) {
      const refusals = refusalsOf(game.world, game.rules, party, decision);
      if (refusals.length > 0) return refusals;
      reveal.value = local.play(decision);
      decisions = [...decisions, decision];
      heard.value = local.heard();
      view.value = local.view();
      phase.value = 'reveal';
      keep();
      return [];
    },
    debrief: () => debriefOf(game),
    replay: () => game.replay(),
  };
}

function phaseOf(local: LocalGame): Phase {
  const ask = local.ask();
  if (ask === null) return 'debrief';
  return ask === 'moves' ? 'choose' : 'answer';
}
