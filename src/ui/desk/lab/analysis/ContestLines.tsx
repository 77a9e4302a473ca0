import type { Say } from '../../../words.ts';
import { agentName } from './names.ts';

type Lines = Readonly<Record<string, readonly string[]>>;

interface Props {
  readonly say: Say;
  /** By chair every line that can play for it, and those that do. */
  readonly all: Lines;
  readonly chosen: Lines;
  readonly choose: (chosen: Lines) => void;
}

/** Which lines play, chair by chair: all at first, or any two and more. */
export function ContestLines({ say, all, chosen, choose }: Props) {
  const chairs = Object.keys(all);
  const isIn = (party: string, line: string): boolean => chosen[party]?.includes(line) ?? false;
  const turn = (party: string, line: string) =>
    // In the order of the house, so that equal choices make equal tournaments.
    choose({ ...chosen, [party]: (all[party] ?? []).filter((id) => isIn(party, id) !== (id === line)) });
  const shared = (all[chairs[0] ?? ''] ?? []).filter((id) => chairs.every((party) => all[party]?.includes(id)));
  const counts = chairs.map((party) =>
    say('ui.lab.contest.of-lines', {
      name: say(`party.${party}.short`),
      chosen: chosen[party]?.length ?? 0,
      of: all[party]?.length ?? 0,
    }),
  );
  return (
    <details class="lab-contest-lines">
      <summary>{say('ui.lab.contest.lines', { counts: counts.join(', ') })}</summary>
      <p class="help">{say('ui.lab.contest.lines-help')}</p>
      <p class="lab-buttons">
        <button type="button" class="quiet-button" onClick={() => choose(all)}>
          {say('ui.lab.contest.all-lines')}
        </button>
        <button
          type="button"
          class="quiet-button"
          onClick={() => choose(Object.fromEntries(chairs.map((party) => [party, shared])))}
        >
          {say('ui.lab.contest.shared-lines', { count: shared.length })}
        </button>
      </p>
      <div class="lab-axes">
        {chairs.map((party) => (
          <fieldset key={party}>
            <legend class="label">{say(`party.${party}.short`)}</legend>
            {(all[party] ?? []).map((line) => (
              <label key={line} class="lab-school">
                <input type="checkbox" checked={isIn(party, line)} onChange={() => turn(party, line)} />
                <span>{agentName(say, line)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
