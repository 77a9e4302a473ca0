import { ENGINE_FACTS, type EngineFact, keptBy, type Recorder, type Rules, type World } from '#engine';

/** What only watching the whole game can tell: its last world has forgotten it. */
export interface Watched {
  /** The first turn in which the parties talked; 0 where they never did. */
  readonly talksTurn: number;
  /** Turns in which they talked, at any look. */
  readonly turnsInTalks: number;
  /** By party the most that its own book said it was owed, points. */
  readonly peakOwed: Readonly<Record<string, number>>;
  /** How often the engine told each of its own facts. */
  readonly told: Readonly<Record<EngineFact, number>>;
}

/** A game being watched: facts come in by the recorder, the world is looked at whenever it waits. */
export interface Watch {
  readonly recorder: Recorder;
  readonly look: (world: World) => void;
  readonly read: () => Watched;
}

/** What watches nothing: for rollouts, of which only the end is read. */
export const UNWATCHED: Watch = {
  recorder: {},
  look: () => {},
  read: () => {
    throw new Error('This game was not watched.');
  },
};

/** What every game under the same rules is watched with. */
interface Glasses {
  readonly handles: readonly number[];
  readonly talks: (world: World) => number;
  readonly owed: readonly { readonly party: string; readonly read: (world: World) => number }[];
}

const glassesFor = keptBy(
  (rules: Rules): Glasses => ({
    handles: ENGINE_FACTS.map((fact) => rules.index.facts.handle(fact)),
    talks: rules.reads({ read: 'holds', when: rules.scenario.table.talking }),
    owed: rules.index.parties.ids.map((party) => ({ party, read: rules.reads({ read: 'owed', party }) })),
  }),
);

/** Watches one game. */
export function watching(rules: Rules): Watch {
  const { handles, talks, owed: books } = glassesFor(rules);
  const counts = rules.index.facts.ids.map(() => 0);
  const owed = books.map(({ party, read }) => ({ party, read, most: -Infinity }));
  const talked = new Set<number>();
  return {
    recorder: {
      told({ kind }) {
        counts[kind] = (counts[kind] ?? 0) + 1;
      },
    },
    look(world) {
      if (talks(world) === 1) talked.add(world.turn);
      for (const book of owed) book.most = Math.max(book.most, book.read(world));
    },
    read() {
      const peakOwed: Record<string, number> = {};
      for (const { party, most } of owed) peakOwed[party] = most;
      const told = {} as Record<EngineFact, number>;
      for (const [place, fact] of ENGINE_FACTS.entries()) told[fact] = counts[handles[place] ?? -1] ?? 0;
      const talksTurn = talked.size === 0 ? 0 : Math.min(...talked);
      return { talksTurn, turnsInTalks: talked.size, peakOwed, told };
    },
  };
}
