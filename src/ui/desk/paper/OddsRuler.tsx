interface Props {
  /** Chances in [0, 1]. */
  readonly low: number;
  readonly high: number;
}

/** A span of chances as a stretch of a ruler. The words for it stand beside it. */
export function OddsRuler({ low, high }: Props) {
  const left = `${low * 100}%`;
  const width = `${Math.max(2, (high - low) * 100)}%`;
  return (
    <span class="odds-ruler" aria-hidden="true">
      <span class="odds-stretch" style={{ left, width }} />
    </span>
  );
}
