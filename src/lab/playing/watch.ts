import { ENGINE_FACTS, type EngineFact, type Recorder, type Rules, type World } from '#engine';

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

/** Watches one game. */
export function watching(rules: Rules): Watch {
  const { facts, parties } = rules.index;
  const counts = new Map<number, number>(ENGINE_FACTS.map((fact) => [facts.handle(fact), 0]));
  const talks = rules.reads({ read: 'holds', when: rules.scenario.table.talking });
  const owed = parties.ids.map((party) => ({ party, read: rules.reads({ read: 'owed', party }), most: -Infinity }));
  const talked = new Set<number>();
  return {
    recorder: {
      told({ kind }) {
        const count = counts.get(kind);
        if (count !== undefined) counts.set(kind, count + 1);
      },
    },
    look(world) {
      if (talks(world) === 1) talked.add(world.turn);
      for (const book of owed) book.most = Math.max(book.most, book.read(world));
    },
    read: () => ({
      talksTurn: talked.size === 0 ? 0 : Math.min(...talked),
      turnsInTalks: talked.size,
      peakOwed: Object.fromEntries(owed.map(({ party, most }) => [party, most])),
      told: Object.fromEntries(ENGINE_FACTS.map((fact) => [fact, counts.get(facts.handle(fact)) ?? 0])) as Record<
        EngineFact,
        number
      >,
    }),
  };
}
