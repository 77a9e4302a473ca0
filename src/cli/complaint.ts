import type { WordParams } from '#engine';

/** Something that the caller can mend, told in one sentence of `assets/words/cli.en.yaml`. Anything else is a broken promise. */
export class Complaint extends Error {
  readonly key: string;
  readonly params: WordParams;
  /** What the caller wrote, as the place to look at; null where the sentence says it. */
  readonly at: string | null;
  /** The sentence, where it stands nowhere in the words of the command line: faults bring their own. */
  readonly sentence: string | null;

  constructor(key: string, params: WordParams = {}, at: string | null = null, sentence: string | null = null) {
    super(key);
    this.key = key;
    this.params = params;
    this.at = at;
    this.sentence = sentence;
  }

  /** The last part of the key, as a code that machines can go by. */
  get code(): string {
    return this.key.slice(this.key.lastIndexOf('.') + 1);
  }
}

/** Several complaints at once, so that all of a command can be mended at once. */
export class Complaints extends Error {
  readonly all: readonly Complaint[];

  constructor(all: readonly Complaint[]) {
    super(all.map(({ key }) => key).join(', '));
    this.all = all;
  }
}

/** What the caller can mend in what was thrown; null where it is a broken promise. */
export const complaintsIn = (error: unknown): readonly Complaint[] | null =>
  error instanceof Complaints ? error.all : error instanceof Complaint ? [error] : null;
