/**
 * 0: well. 1: what was given is at fault. 2: it was asked for in a way that nobody understands. 130: somebody stopped it
 * before its end, as shells say of Ctrl-C.
 */
export type ExitCode = 0 | 1 | 2 | 130;

/** Where a command speaks: results to stdout, notes to stderr, so that results can be piped. */
export interface Voice {
  /** One line, or several, of the result. */
  readonly result: (text: string) => void;
  /** One line, or several, beside the result. */
  readonly note: (text: string) => void;
  /** A line beside the result that the next one writes over, and an empty one wipes away; absent where nobody watches. */
  readonly passing?: (text: string) => void;
  /** How it will end, unless something else is said later. */
  readonly endWith: (code: ExitCode) => void;
}

/** Back to the start of the line, and wipe it. */
const AFRESH = '\r\u001b[2K';

export const processVoice: Voice = {
  result: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
  ...(process.stderr.isTTY && { passing: (text: string) => void process.stderr.write(`${AFRESH}${text}`) }),
  endWith: (code) => {
    process.exitCode = code;
  },
};
