import { useDesk } from '../desk.ts';

interface Props {
  readonly title: string;
  readonly claims: readonly string[];
  readonly source: string | null;
}

/** A small handle that shows where something comes from. */
export function SourceButton({ title, claims, source }: Props) {
  const { say, ask } = useDesk();
  return (
    <button
      type="button"
      class="source-button"
      aria-label={say('ui.source.of', { title })}
      onClick={() => ask({ about: 'source', title, claims, source })}
    >
      {say('ui.source.short')}
    </button>
  );
}
