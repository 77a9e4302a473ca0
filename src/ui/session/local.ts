import { computed, signal } from '@preact/signals';
import { type Decision, debriefOf, type FactView, homeView, refusalsOf } from '#engine';
import { FIRST_KEPT, type FirstKept } from './first.ts';
import { type Keeper, type Kept, openKeeper } from './keeper.ts';
import { type LocalGame, type Opening, openLocalGame } from './local-game.ts';
import { openFirst } from './open-first.ts';
import { pack } from './packing.ts';
import type { Save } from './saves.ts';
import type { Phase, Reveal, Session } from './session.ts';
import type { Shelved } from './shelf.ts';

/** Where a sitting begins or goes on. */
interface Start {
  readonly opening: Opening;
  readonly local: LocalGame;
  readonly keeper: Keeper;
  readonly decisions: readonly Decision[];
  readonly last: Reveal | null;
  readonly draft: Decision | null;
  readonly hasBegun: boolean;
  readonly isAdjourned: boolean;
  /** What a first game has to remember; null in any other. */
  readonly first: FirstKept | null;
}

/** Opens a new game in this browser, or one that was taken over; `isFirst` makes it the first ten minutes. */
export function openLocal(shelved: Shelved, opening: Opening, isFirst = false): Session {
  const local = openLocalGame(shelved.scenario, opening);
  const keeper = openKeeper(null);
  const first = isFirst ? FIRST_KEPT : null;
  const fresh = { decisions: [], last: null, draft: null, hasBegun: false, isAdjourned: false, first };
  return sit(shelved, { opening, local, keeper, ...fresh });
}

/** Plays a saved game again to the ask at which it was left. Throws where these rules do not bring it there. */
export function resumeLocal(shelved: Shelved, save: Save): Session {
  const local = openLocalGame(shelved.scenario, save);
  let last: Reveal | null = null;
  for (const decision of save.decisions) last = local.play(decision);
  if (save.isAdjourned) local.game.adjourn();
  if (save.fingerprint !== local.game.fingerprints.at(-1)) throw new Error('This save was made under other rules.');
  return sit(shelved, { opening: save, local, keeper: openKeeper(save), last, ...save });
}

function sit(shelved: Shelved, { opening, local, keeper, last, ...start }: Start): Session {
  const { game } = local;
  const { party } = opening;
  const view = signal(local.view());
  const kept = signal(start.first);
  const phase = signal<Phase>(start.hasBegun ? phaseOf(local, kept.value) : 'brief');
  const reveal = signal(last);
  const heard = signal(heardBy(local, phase.value));
  let { decisions, draft } = start;
  const keep = () =>
    keeper.keep(
      keptOf(shelved, opening, local, {
        hasBegun: phase.value !== 'brief',
        isAdjourned: game.injects.length > 0,
        decisions,
        draft,
        first: kept.value,
      }),
    );
  const proceed = () => {
    phase.value = phaseOf(local, kept.value);
    heard.value = heardBy(local, phase.value);
    keep();
    ponderWhenIdle(local);
  };
  const act = () => {
    if (phase.value !== 'act') throw new Error('The first act is not over.');
    return local.act;
  };
  keep();
  ponderWhenIdle(local);
  return {
    ...(start.first !== null && { first: openFirst({ kept, keep, proceed, act }) }),
    shelved,
    party,
    view,
    phase,
    reveal,
    heard: computed(() => new Map(heard.value.map((fact) => [fact.id, fact]))),
    draft: () => draft,
    keepDraft(next) {
      draft = next;
      keep();
    },
    proceed,
    refusals: (decision) => refusalsOf(game.world, game.rules, party, decision),
    submit(decision) {
      const refusals = refusalsOf(game.world, game.rules, party, decision);
      if (refusals.length > 0) return refusals;
      reveal.value = local.play(decision);
      decisions = [...decisions, decision];
      draft = null;
      heard.value = local.heard();
      view.value = local.view();
      phase.value = 'reveal';
      keep();
      return [];
    },
    ...(game.canAdjourn && {
      adjourn() {
        game.adjourn();
        draft = null;
        view.value = local.view();
        proceed();
      },
    }),
    atHome: (text) => homeView(game.world, game.rules, party, text),
    inquiry: local.inquiry(() => phase.value === 'debrief'),
    debrief: () => debriefOf(game),
    replay: () => game.replay(),
  };
}

/** Lets the machines weigh, one in each moment when nothing else is to be done. */
const ponderWhenIdle = (local: LocalGame): void => whenIdle(() => local.ponder() && ponderWhenIdle(local));

/** Some moment when nothing else is to be done; soon, where a browser does not tell. */
const whenIdle = (todo: () => void): void => void (globalThis.requestIdleCallback ?? setTimeout)(todo);

/** In the debrief nothing is hidden any more. */
const heardBy = (local: LocalGame, phase: Phase): readonly FactView[] =>
  phase === 'debrief' ? Object.values(debriefOf(local.game).timeline).flat() : local.heard();

function keptOf(
  { scenario }: Shelved,
  { party, worldview, seed, opposite, beginning }: Opening,
  { game }: LocalGame,
  now: Pick<Save, 'hasBegun' | 'isAdjourned' | 'decisions' | 'draft' | 'first'>,
): Kept {
  const { world, rules, isOver, fingerprints } = game;
  return {
    scenario: scenario.scenario,
    party,
    worldview,
    seed,
    ...(opposite && { opposite }),
    beginning,
    hot: null,
    ...now,
    fingerprint: fingerprints.at(-1) ?? '',
    turn: world.turn,
    ending: rules.endings[world.ending]?.ending ?? null,
    replay: isOver ? pack(game.replay()) : null,
  };
}

function phaseOf(local: LocalGame, first: FirstKept | null): Phase {
  const ask = local.ask();
  if (ask === null) return 'debrief';
  const [firstAct] = local.game.rules.scenario.acts ?? [];
  if (first?.isPlayedOn === false && firstAct !== undefined && local.game.world.turn > firstAct) return 'act';
  return ask === 'moves' ? 'choose' : 'answer';
}
