import { luckOf } from '#engine';

/** Picks from lists by an address of its own, so that a whole random game hangs on one seed. */
export class Picker {
  #ordinal = 0;
  readonly #luck;
  readonly #turn;
  readonly #address;

  constructor(seed: string, turn: number, address: number) {
    this.#luck = luckOf(seed, 'strategies');
    this.#turn = turn;
    this.#address = address;
  }

  chance(): number {
    return this.#luck.draw(this.#turn, this.#address, 0, this.#ordinal++);
  }

  one<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.chance() * list.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }
}
