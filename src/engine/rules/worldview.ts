/**
 * In which world a game is played: the ids of the worldview files that give each half. Physics are how fast arsenals grow
 * and how easily lines break; tempers are the shares of the kinds of counterpart. The halves are crossed freely, since a
 * school may be right about one and wrong about the other. Its third part, the yardstick, is no part of a game: every
 * yardstick reads every ending.
 */
export interface Worldview {
  readonly physics: string;
  readonly tempers: string;
}

/** The world in which one school is right about both: its own physics and its own tempers. */
export const schoolOf = (id: string): Worldview => ({ physics: id, tempers: id });
