/** A stance of a region. `number` is its place among those that can be reached from where the region stands. */
export interface ChartStance {
  readonly stance: string;
  readonly label: string;
  readonly isNow: boolean;
  readonly number: number | null;
}

/** All transitions between one pair of stances. */
export interface ChartWay {
  /** `from>to`, as the drawing names its lines. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** True where it leads out of where the region stands. */
  readonly isOpen: boolean;
  /** True where it was taken since the seat last decided. */
  readonly hasFired: boolean;
}

/** A rule that could move a region from where it stands. */
export interface ChartMover {
  readonly rule: string;
  /** The stance that it leads to, and its number; null where it does something and the stance stays. */
  readonly to: string | null;
  readonly number: number | null;
  /** The rule's own sentence. */
  readonly sentence: string;
  /** On what fact, if what, in words that follow the data. */
  readonly condition: string;
  /** What it sets in motion beside the stance; null where nothing. */
  readonly actions: string | null;
  readonly claims: readonly string[];
  readonly source: string | null;
  readonly parameters: readonly string[];
}

/** A transition that was taken since the seat last decided. */
export interface ChartFired {
  readonly key: string;
  readonly sentence: string;
  /** The number of the fact that it answered, as this seat heard of it; −1 where it did not. */
  readonly fact: number;
}

/** One region of a party's chart, as one seat may see it: what the drawing and its twin in words are made from. */
export interface ChartRegion {
  /** `party/region`, as the drawings name it. */
  readonly key: string;
  readonly region: string;
  readonly label: string;
  /** True where only its owner sees it: here, the seat's own, one that it has learnt for a while, or any after the end. */
  readonly isSecret: boolean;
  /** The last turn for which this seat has learnt it; null where it is not another's secret. */
  readonly knownUntilTurn: number | null;
  readonly now: string;
  readonly sinceTurn: number;
  readonly stances: readonly ChartStance[];
  readonly ways: readonly ChartWay[];
  readonly movers: readonly ChartMover[];
  readonly fired: readonly ChartFired[];
}
