import { useDesk } from '../desk.ts';

interface Props {
  readonly title: string;
  readonly claims: readonly string[];
  readonly source: string | null;
  /** The codex's page of what it is the source of. */
  readonly entry?: string;
}

/** A small handle that shows where something comes from. */
export function SourceButton({ title, claims, source, entry }: Props) {
  const { say, ask } = useDesk();
  return (
    <button
      type="button"
      class="source-button"
      aria-label={say('ui.source.of', { title })}
      onClick={() => ask({ about: 'source', title, claims, source, ...(entry === undefined ? {} : { entry }) })}
    >
      {say('ui.source.short')}
    </button>
  );
}
