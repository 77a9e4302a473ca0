/** 1: what was given is at fault. 2: it was asked for in a way that nobody understands. */
export type ExitCode = 1 | 2;

/** Something that the caller can mend, told in one sentence of `assets/words/cli.en.yaml`. Anything else is a broken promise. */
export class Complaint extends Error {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly exitCode: ExitCode;

  constructor(key: string, params: Readonly<Record<string, string | number>> = {}, exitCode: ExitCode = 1) {
    super(key);
    this.key = key;
    this.params = params;
    this.exitCode = exitCode;
  }
}
