/**
 * What a strategy does in the situations that tell strategies apart, after the classifiers of the Axelrod library. Each
 * word is proved by the table of situations in the tests, whatever the lot there. An absent word means that it does not, or
 * not always.
 */
export const CLASS_WORDS = [
  /** Takes a step in its first two turns, before the other side has moved. */
  'opens',
  /** Takes another although the first went unanswered. */
  'persists',
  /** Takes a step within two turns of one of the other side that counted. */
  'reciprocates',
  /** Does something harsh while all is quiet. */
  'presses',
  /** Does something harsh, or more of it, within two turns of a harsh deed of the other side. */
  'retaliates',
  /** Has struck back, and a few turns later is as before. */
  'forgives',
  /** Tables a package in a quiet game. */
  'tables',
  /** Repeats its open offer even in the turn in which its own drill is held. */
  'offers-regardless',
  /** Keeps a promise that falls due while the other side is in time with its own. */
  'keeps-its-word',
  /** Puts its own promise off while the other side is late. */
  'waits-for-the-late',
  /** Puts its own promise off where both sides are to deliver at once. */
  'delivers-second',
] as const;
export type ClassWord = (typeof CLASS_WORDS)[number];
