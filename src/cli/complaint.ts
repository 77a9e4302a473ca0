import type { WordParams } from '#engine';

/** Something that the caller can mend, told in one sentence of `assets/words/cli.en.yaml`. Anything else is a broken promise. */
export class Complaint extends Error {
  readonly key: string;
  readonly params: WordParams;
  /** What the caller wrote, as the place to look at; null where the sentence says it. */
  readonly at: string | null;

  constructor(key: string, params: WordParams = {}, at: string | null = null) {
    super(key);
    this.key = key;
    this.params = params;
    this.at = at;
  }

  /** The last part of the key, as a code that machines can go by. */
  get code(): string {
    return this.key.slice(this.key.lastIndexOf('.') + 1);
  }
}
