import type { WordParams } from '#engine';

/** Something that the caller can mend, told in one sentence of `assets/words/cli.en.yaml`. Anything else is a broken promise. */
export class Complaint extends Error {
  readonly key: string;
  readonly params: WordParams;

  constructor(key: string, params: WordParams = {}) {
    super(key);
    this.key = key;
    this.params = params;
  }
}
