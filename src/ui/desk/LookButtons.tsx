import type { Look } from '../board/index.ts';
import { useDesk } from './desk.ts';

/** How much nearer one press goes. */
const A_PRESS = 1.5;

interface Props {
  readonly look: Look;
}

/** Nearer, farther, the whole map: for those who have neither wheel nor two fingers, and for all others too. */
export function LookButtons({ look }: Props) {
  const { say, stage } = useDesk();
  const buttons = [
    {
      sign: 'M5 12h14',
      word: 'ui.board.farther',
      keys: '-',
      idle: look.isWhole,
      press: () => stage.board.value?.near(1 / A_PRESS),
    },
    {
      sign: 'M5 12h14M12 5v14',
      word: 'ui.board.nearer',
      keys: '+ =',
      idle: look.isNearest,
      press: () => stage.board.value?.near(A_PRESS),
    },
    {
      sign: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
      word: 'ui.board.whole',
      keys: '0',
      idle: look.isWhole,
      press: () => stage.board.value?.whole(),
    },
  ];
  return (
    <div class="look-buttons">
      {buttons.map(({ sign, word, keys, idle, press }) => (
        <button
          key={word}
          type="button"
          class="quiet-button look-button"
          aria-label={say(word)}
          title={say(word)}
          aria-keyshortcuts={keys}
          aria-disabled={idle}
          onClick={press}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}
