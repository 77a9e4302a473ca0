import type { Game } from '#engine';
import type { ConditionData } from '../../src/engine/scenario/shape/conditions.ts';
import { endOf } from './ends.ts';
import { type Need, needsOf } from './needs.ts';
import type { Spring } from './springs.ts';
import { setsOff, tells, type WantedFact } from './wanted.ts';
import { firstSteps } from './ways.ts';
import { Worths } from './worths.ts';

/** How far a plan looks for means to its ends. */
const DEEPEST = 7;

const isOrder = ({ kind }: Spring): boolean => kind === 'fired' || kind === 'held-back';

/**
 * Means to an end as the world stands now: which choices, positions, packages and orders lead to something of the
 * content, and which lead away. Found by asking backwards through the scenario's data what brings what about
 * (means-ends analysis, after Newell, Shaw and Simon 1959).
 */
export class Plan {
  readonly worths = new Worths();
  readonly #asked = new Set<string>();
  readonly #game: Game;
  readonly #springs: readonly Spring[];

  constructor(game: Game, end: string, springs: readonly Spring[]) {
    this.#game = game;
    this.#springs = springs;
    const start = endOf(end, game.rules.scenario, springs);
    for (const spring of start.springs) this.#toSpring(spring, 0);
    for (const [condition, isWanted] of start.conditions) if (condition) this.#toCondition(condition, isWanted, 0);
  }

  /** False where it was asked for already, nearer to the end, or lies too deep. */
  #isNew(what: string, depth: number): boolean {
    if (depth > DEEPEST || this.#asked.has(what)) return false;
    this.#asked.add(what);
    return true;
  }

  #toSpring(spring: Spring, depth: number): void {
    const { kind, id, when, on, about = '', road } = spring;
    if (!this.#isNew(`${kind} ${id} ${about}`, depth)) return;
    for (const condition of when) this.#toCondition(condition, true, depth + 1);
    if (road !== undefined && road.from !== null && road.from !== this.#stance(road.region)) {
      this.#notYet({ fact: on ?? '' }, depth);
      return this.#toNeed({ need: 'stance', region: road.region, stances: [road.from] }, depth + 1);
    }
    if (on !== undefined) return this.#toFact(setsOff(spring), depth + 1);
    this.worths.raise(spring, depth);
    if (!isOrder(spring)) return;
    for (const other of this.#springs)
      if (other.does.some((effect) => effect.do === 'order-reflex' && effect.reflex === id))
        this.#toSpring(other, depth + 1);
  }

  #toFact(wanted: WantedFact, depth: number): void {
    if (!this.#isNew(`fact ${JSON.stringify(wanted)}`, depth)) return;
    for (const spring of this.#springs) if (tells(spring, wanted)) this.#toSpring(spring, depth);
  }

  /** It would come too early; only what is ordered about reflexes must be ordered before. */
  #notYet(fact: WantedFact, depth: number): void {
    for (const spring of this.#springs)
      if (tells(spring, fact))
        if (isOrder(spring)) this.worths.raise(spring, depth);
        // The same deed may be what leads to where it would come in time.
        else this.worths.spoil(spring, Number.POSITIVE_INFINITY);
  }

  #stance(region: string): string {
    const { index } = this.#game.rules;
    const handle = index.regions.handle(region);
    return index.stances[handle]?.id(this.#game.world.stances[handle] ?? 0) ?? '';
  }

  #toTrack({ track, of, sign }: Extract<Need, { need: 'track' }>, depth: number): void {
    if (!this.#isNew(`track ${track} ${of} ${sign}`, depth)) return;
    const { parameters } = this.#game.rules;
    for (const spring of this.#springs)
      for (const effect of spring.does) {
        if (effect.do !== 'shift' || effect.track !== track || (effect.of ?? of) !== of) continue;
        const points = typeof effect.by === 'number' ? effect.by : (parameters[effect.by.param] ?? 0);
        if (points * sign > 0) this.#toSpring(spring, depth);
        else this.worths.spoil(spring, depth);
      }
  }

  #packagesOn(issue: string | null): readonly Spring[] {
    const { packages } = this.#game.rules.scenario;
    const hasIssue = (id: string): boolean => packages[id]?.clauses.some((clause) => clause.issue === issue) ?? false;
    return this.#springs.filter(({ kind, id }) => kind === 'package' && (issue === null || hasIssue(id)));
  }

  #toCondition(condition: ConditionData, isWanted: boolean, depth: number): void {
    for (const need of needsOf(condition, isWanted, this.#game)) this.#toNeed(need, depth);
  }

  #toNeed(need: Need, depth: number): void {
    switch (need.need) {
      case 'track':
        return this.#toTrack(need, depth);
      case 'stance':
        for (const first of firstSteps(this.#springs, need.region, this.#stance(need.region), need.stances))
          this.#toSpring(first, depth);
        return;
      case 'fact':
        return this.#toFact(need.fact, depth);
      case 'quiet':
        for (const spring of this.#springs) if (tells(spring, need.fact)) this.worths.spoil(spring, depth);
        return;
      case 'package':
        for (const spring of this.#packagesOn(need.issue)) this.#toSpring(spring, depth);
        return;
      case 'no-package':
        for (const spring of this.#packagesOn(need.issue)) this.worths.spoil(spring, depth);
    }
  }
}
