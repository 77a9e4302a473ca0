import type { TablePath } from '../../verdict/offers.worker.ts';
import { useDesk } from '../desk.ts';
import { shortName } from '../names.ts';
import { usePartyColour } from '../text/party-colour.ts';
import {
  acceptableWorths,
  sampled,
  spanOf,
  spreadHeights,
  type TextMark,
  textMarks,
  theoryMarks,
  ticksOf,
} from './offers-figure.ts';

const WIDTH = 360;
const HEIGHT = 300;
const RIM = 12;
/** Names at the left and at the right of the first and last axis keep this room from each other. */
const LINE = 15;

interface Props {
  readonly table: TablePath;
}

/** For more than two parties: an axis for each, and each text as a line over all of them; the frontier's are thin. */
export function OffersParallel({ table }: Props) {
  const { say, session } = useDesk();
  const colourOf = usePartyColour();
  const { parties } = table;
  const spans = parties.map((_, party) => spanOf(party, table));
  const span = [Math.min(...spans.map(([low]) => low)), Math.max(...spans.map(([, high]) => high))] as const;
  const x = (party: number): number => ((party + 0.5) / parties.length) * WIDTH;
  const y = (worth: number): number => HEIGHT - RIM - ((worth - span[0]) / (span[1] - span[0])) * (HEIGHT - 2 * RIM);
  const line = (worths: readonly number[]): string =>
    `M${worths.map((worth, party) => `${x(party)} ${y(worth)}`).join('L')}`;
  const [texts, chosen] = [textMarks(table), theoryMarks(table)];
  const acceptable = sampled(acceptableWorths(table));
  const room = [RIM, HEIGHT - RIM] as const;
  const lefts = spreadHeights(
    texts.map((mark) => y(mark.utilities[0] ?? 0)),
    LINE,
    room,
  );
  const rights = spreadHeights(
    chosen.map((mark) => y(mark.utilities.at(-1) ?? 0)),
    LINE,
    room,
  );
  const last = x(parties.length - 1);
  return (
    <div class="offers-plot offers-parallel">
      <ol class="offers-parties" style={{ gridTemplateColumns: `repeat(${parties.length}, 1fr)` }}>
        {parties.map((party) => (
          <li key={party} class="label" data-own={party === session.party}>
            {shortName(say, party)}
          </li>
        ))}
      </ol>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {acceptable.map((worths) => (
          <path key={worths.join()} class="offers-possible" d={line(worths)} />
        ))}
        <Axes parties={parties.length} x={x} y={y} ticks={ticksOf(span)} />
        {chosen.map(({ utilities }) => (
          <path key={utilities.join()} class="offers-chosen" d={line(utilities)} />
        ))}
        {texts.map((mark) => (
          <TextLine key={mark.number} mark={mark} d={line(mark.utilities)} colour={colourOf(mark.offers[0]?.from)} />
        ))}
        {texts.map(({ number, utilities }, place) => (
          <g key={number}>
            <path class="offers-lead" d={`M${x(0)} ${y(utilities[0] ?? 0)}L${x(0) - 14} ${lefts[place]}`} />
            <text class="offers-name" x={x(0) - 17} y={(lefts[place] ?? 0) + 5} text-anchor="end">
              {number}
            </text>
          </g>
        ))}
        {chosen.map(({ utilities, theories }, place) => (
          <g key={utilities.join()}>
            <path class="offers-lead" d={`M${last} ${y(utilities.at(-1) ?? 0)}L${last + 12} ${rights[place]}`} />
            <text class="offers-name" data-theory="true" x={last + 14} y={(rights[place] ?? 0) + 5}>
              {theories.map((theory) => say(`ui.offers.letter.${theory}`)).join(' ')}
            </text>
          </g>
        ))}
      </svg>
      <p class="label offers-across">{say('ui.offers.axis-all')}</p>
    </div>
  );
}

function TextLine({ mark, d, colour }: { readonly mark: TextMark; readonly d: string; readonly colour: string }) {
  const { session } = useDesk();
  return (
    <g data-colour={colour}>
      {mark.isSigned && <path class="offers-seal" d={d} />}
      <path class="offers-line" data-own={mark.offers[0]?.from === session.party} d={d} />
    </g>
  );
}

interface AxesProps {
  readonly parties: number;
  readonly x: (party: number) => number;
  readonly y: (worth: number) => number;
  readonly ticks: readonly number[];
}

/** One upright a party, with its figures; 0 is where walking away would leave it. */
function Axes({ parties, x, y, ticks }: AxesProps) {
  const { say } = useDesk();
  // At the right of the last one stand the letters.
  const isLast = (party: number): boolean => party === parties - 1;
  return (
    <g class="offers-axes">
      <path data-zero="true" d={`M${x(0)} ${y(0)}H${x(parties - 1)}`} />
      {Array.from({ length: parties }, (_, party) => (
        <g key={party}>
          <path class="offers-upright" d={`M${x(party)} ${RIM / 2}V${HEIGHT - RIM / 2}`} />
          {ticks.map((worth) => (
            <text
              key={worth}
              x={x(party) + (isLast(party) ? -4 : 4)}
              y={y(worth) - 2}
              text-anchor={isLast(party) ? 'end' : 'start'}
            >
              {say('ui.offers.tick', { points: worth })}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
