/** 0: well. 1: what was given is at fault. 2: it was asked for in a way that nobody understands. */
export type ExitCode = 0 | 1 | 2;

/** Where a command speaks: results to stdout, notes to stderr, so that results can be piped. */
export interface Voice {
  /** One line, or several, of the result. */
  readonly result: (text: string) => void;
  /** One line, or several, beside the result. */
  readonly note: (text: string) => void;
  /** How it will end, unless something else is said later. */
  readonly endWith: (code: ExitCode) => void;
}

export const processVoice: Voice = {
  result: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
  endWith: (code) => {
    process.exitCode = code;
  },
};
