import type { OpenReply, ReplyState } from '../../../lab/reply-now.ts';
import type { Say } from '../../../words.ts';

interface Props {
  readonly say: Say;
  readonly open: OpenReply | null;
}

/** How the searches stand, told to whoever listens; trouble is told as such. */
export function ReplyStatus({ say, open }: Props) {
  return (
    <>
      <p class="help" role="status">
        {open === null ? '' : standing(say, open)}
      </p>
      {open !== null && <Trouble say={say} open={open} />}
    </>
  );
}

function standing(say: Say, { wish: { against }, found, state }: OpenReply): string {
  const of = against.agents.length;
  switch (state.is) {
    case 'searching': {
      const line = against.agents[found.length] ?? against.agents.at(-1) ?? '';
      return say('ui.lab.reply.searching', { at: found.length + 1, of, name: say(`strategy.${line}.name`) });
    }
    case 'over':
      return say('ui.lab.reply.over', { of });
    case 'stopped':
      return say('ui.lab.reply.stopped', { found: found.length, of });
    case 'broken':
    case 'refused':
      return '';
  }
}

function Trouble({ say, open: { wish, found, state } }: { readonly say: Say; readonly open: OpenReply }) {
  const text = troubleText(say, wish.budget, found.length, state);
  return text === null ? null : (
    <p class="notice" role="alert">
      {text}
    </p>
  );
}

function troubleText(say: Say, budget: number, found: number, state: ReplyState): string | null {
  if (state.is === 'broken') return say('ui.lab.reply.broken', { found });
  if (state.is !== 'refused') return null;
  const { least, games } = state;
  return say('ui.lab.reply.refused', { budget, least, games });
}
