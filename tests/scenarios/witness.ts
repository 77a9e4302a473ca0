import {
  bindRules,
  debriefOf,
  type Fact,
  Game,
  type ResolvedScenario,
  type Rules,
  type Setup,
  schoolOf,
  tableStepper,
} from '#engine';

/** Which facts say that a deed of the content was reached, and under what name. */
const BY_FACT: Readonly<Record<string, (party: string, deed: string) => string>> = {
  'move-made': (party, deed) => `choice ${party} ${deed}`,
  'key-turned': (_, deed) => `announced ${deed}`,
  'joint-held': (_, deed) => `held ${deed}`,
  'reflex-fired': (_, deed) => `fired ${deed.replace('reflex/', '')}`,
  'reflex-held': (_, deed) => `held-back ${deed.replace('reflex/', '')}`,
  'offer-tabled': (_, deed) => `tabled ${deed.replace('package/', '')}`,
  'agreement-reached': (_, deed) => `agreed ${deed.replace('package/', '')}`,
};

/** Watches games and keeps what of the scenario's content they came to, by the names of `contentOf`. */
export class Witness {
  readonly reached = new Set<string>();
  readonly #rules: Rules;

  constructor(scenario: ResolvedScenario) {
    // Handles follow the scenario alone, whatever the worldview.
    this.#rules = bindRules(scenario, schoolOf(Object.keys(scenario.worldviews)[0] ?? ''));
  }

  /** A game whose course is seen. When it is over, `end` reads what only its end can tell. */
  open(setup: Setup): Game {
    return new Game(setup, tableStepper, undefined, {
      told: (fact) => this.#hear(fact),
      changed: ({ cause }) => this.#ran(cause.rule),
      took: (transition) => {
        const rule = this.#rules.transitions[transition]?.rule ?? -1;
        this.reached.add(`transition ${this.#rules.index.rules.id(rule)}`);
      },
    });
  }

  end(game: Game): void {
    const { index, levels } = this.#rules;
    for (const { by } of game.decisions)
      for (const [party, decision] of Object.entries(by))
        if (decision.kind === 'moves')
          for (const [occasion, position] of Object.entries(decision.keys))
            this.reached.add(`key ${party} ${occasion} ${position}`);
    for (const { offer: id, steps } of game.world.agreements) {
      const clauses = game.world.offers.find((offer) => offer.id === id)?.clauses ?? [];
      for (const { clause, status } of steps) {
        const { issue = -1, level = -1 } = clauses[clause] ?? {};
        if (status === 'kept') this.reached.add(`kept ${index.issues.id(issue)}/${levels[issue]?.[level]?.id ?? ''}`);
      }
    }
    const { ending, tags } = debriefOf(game);
    this.reached.add(`ending ${ending}`);
    for (const tag of tags) this.reached.add(`tag ${tag}`);
  }

  #hear({ kind, by, deed, cause }: Fact): void {
    const { facts, parties, deeds } = this.#rules.index;
    this.#ran(cause.rule);
    if (deed < 0) return;
    const name = BY_FACT[facts.id(kind)]?.(by < 0 ? '' : parties.id(by), deeds.id(deed));
    if (name !== undefined) this.reached.add(name);
  }

  #ran(rule: number): void {
    if (rule < 0) return;
    const id = this.#rules.index.rules.id(rule);
    this.reached.add(`rule ${id}`);
    this.reached.add(`entry ${id}`);
  }
}
