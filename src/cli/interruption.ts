/** Somebody who may want to stop. */
export interface Interruption {
  readonly isAsked: () => boolean;
  /** Kept when somebody wants to stop. */
  readonly asked: Promise<undefined>;
}

/** Listens for the first Ctrl-C while the work is done; a second one ends the program at once. */
export async function withInterruption<Result>(work: (interruption: Interruption) => Promise<Result>): Promise<Result> {
  let isAsked = false;
  let tell: (nothing: undefined) => void = () => {};
  const asked = new Promise<undefined>((resolve) => {
    tell = resolve;
  });
  const ask = (): void => {
    isAsked = true;
    tell(undefined);
  };
  process.once('SIGINT', ask);
  try {
    return await work({ isAsked: () => isAsked, asked });
  } finally {
    process.off('SIGINT', ask);
  }
}
