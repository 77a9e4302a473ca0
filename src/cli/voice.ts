/** Where a command speaks: results to stdout, notes to stderr, so that results can be piped. */
export interface Voice {
  /** One line of the result. */
  readonly result: (line: string) => void;
  /** One line beside the result. */
  readonly note: (line: string) => void;
  /** The input was at fault: exit 1. */
  readonly failed: () => void;
}

export const processVoice: Voice = {
  result: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  failed: () => {
    process.exitCode = 1;
  },
};
