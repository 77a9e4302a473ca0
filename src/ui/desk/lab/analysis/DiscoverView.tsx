import { useSignal } from '@preact/signals';
import type { PrimBox, SeatComparison, Tree as SmallTree, TreeNode } from '../../../lab/analysis.worker.ts';
import type { OpenRun } from '../../../lab/analyst.ts';
import type { Shelved } from '../../../session/shelf.ts';
import type { Say } from '../../../words.ts';
import { columnName, figure } from '../lab-words.ts';
import { agentName, conditionName, inputName } from './names.ts';
import { Reckoning } from './Reckoning.tsx';
import { useAnalysed } from './use-analysed.ts';

interface Props {
  readonly shelved: Shelved;
  readonly run: OpenRun;
}

/** In how many resamples of a hundred a tree must begin alike to be told, as boxes are. */
const SETTLED = 0.9;

/** In which worlds something is so: boxes and a small tree in words, as far as resampling upholds them. */
export function DiscoverView({ shelved: { say }, run: { about } }: Props) {
  const { measures, seats } = about.plan;
  const scores = measures.filter((id) => id.startsWith('yardstick-score/'));
  const measure = useSignal(scores[0] ?? measures[0] ?? '');
  const bound = useSignal<number | null>(null);
  const party = about.chairs[0];
  const [first, second] = party === undefined ? [] : (seats[party] ?? []);
  const compare: SeatComparison | null =
    party === undefined || first === undefined || second === undefined ? null : { party, first, second };
  const { answer, trouble } = useAnalysed<'discover'>(
    about.hasWorlds ? { analysis: 'discover', measure: measure.value, compare, atLeast: bound.value } : null,
  );
  if (!about.hasWorlds) return <p class="help">{say('ui.lab.analysis.discover.one-world')}</p>;
  const name = columnName(say, measure.value);
  return (
    <>
      <div class="lab-axes">
        <label>
          <span class="label">{say('ui.lab.measure')}</span>
          <select
            value={measure.value}
            onChange={({ currentTarget }) => {
              [measure.value, bound.value] = [currentTarget.value, null];
            }}
          >
            {measures.map((id) => (
              <option key={id} value={id}>
                {columnName(say, id)}
              </option>
            ))}
          </select>
        </label>
        {compare === null && answer !== null && (
          <label>
            <span class="label">{say('ui.lab.analysis.discover.at-least')}</span>
            <input
              type="text"
              inputMode="decimal"
              value={String(answer.found.bound)}
              onChange={({ currentTarget }) => {
                const given = Number(currentTarget.value.trim());
                if (Number.isFinite(given) && currentTarget.value.trim() !== '') bound.value = given;
                else currentTarget.value = String(answer.found.bound);
              }}
            />
          </label>
        )}
      </div>
      {answer === null ? (
        <Reckoning say={say} trouble={trouble} />
      ) : (
        <>
          <p class="standfirst">
            {compare === null
              ? say('ui.lab.analysis.discover.sought', {
                  hits: answer.found.hits,
                  worlds: answer.found.worlds,
                  name,
                  bound: figure(answer.found.bound, 3),
                })
              : say('ui.lab.analysis.discover.compared', {
                  hits: answer.found.hits,
                  worlds: answer.found.worlds,
                  name,
                  first: agentName(say, compare.first),
                  second: agentName(say, compare.second),
                })}
          </p>
          {answer.found.missing > 0 && (
            <p class="help">{say('ui.lab.analysis.discover.missing', { count: answer.found.missing })}</p>
          )}
          {answer.found.searched < answer.found.worlds && (
            <p class="help">{say('ui.lab.analysis.discover.drawn', { searched: answer.found.searched })}</p>
          )}
          {answer.found.boxes.length === 0 && <p>{say('ui.lab.analysis.discover.no-box')}</p>}
          {answer.found.boxes.map((box, at) => (
            <Box
              key={at}
              say={say}
              box={box}
              number={at + 1}
              share={answer.found.hits / Math.max(1, answer.found.worlds)}
            />
          ))}
          <Tree say={say} tree={answer.found.tree} />
        </>
      )}
    </>
  );
}

interface BoxProps {
  readonly say: Say;
  readonly box: PrimBox;
  readonly number: number;
  readonly share: number;
}

function Box({ say, box, number, share }: BoxProps) {
  const { restrictions, density, coverage, worlds, unseen, isStable } = box;
  const percent = (part: number): string => figure(part * 100, 0);
  if (!isStable) {
    const names = restrictions.map(({ id }) => inputName(say, id)).join(', ');
    return <p>{say('ui.lab.analysis.discover.unsettled-box', { number, names })}</p>;
  }
  return (
    <section class="lab-box">
      <p>
        {say('ui.lab.analysis.discover.box', {
          number,
          worlds,
          density: percent(density),
          share: percent(share),
          coverage: percent(coverage),
        })}
      </p>
      <ul class="lab-told">
        {restrictions.map((one) => (
          <li key={one.id}>{conditionName(say, one)}</li>
        ))}
      </ul>
      {unseen !== null && (
        <p class="help">
          {say('ui.lab.analysis.discover.unseen', {
            density: percent(unseen.density),
            coverage: percent(unseen.coverage),
          })}
        </p>
      )}
    </section>
  );
}

function Tree({ say, tree }: { readonly say: Say; readonly tree: SmallTree | null }) {
  if (tree === null || tree.root.split === null || tree.stability === null)
    return <p>{say('ui.lab.analysis.discover.no-tree')}</p>;
  if (tree.stability < SETTLED) {
    const name = inputName(say, tree.root.split.yes.restriction.id);
    return <p>{say('ui.lab.analysis.discover.unsettled-tree', { name, share: figure(tree.stability * 100, 0) })}</p>;
  }
  return (
    <section class="lab-box">
      <p>{say('ui.lab.analysis.discover.tree', { explains: figure(tree.explains * 100, 0) })}</p>
      {branchesOf(say, tree.root)}
    </section>
  );
}

function branchesOf(say: Say, { split }: TreeNode) {
  if (split === null) return null;
  return (
    <ul class="lab-told">
      {[split.yes, split.no].map(({ restriction, node }, at) => (
        <li key={at}>
          {say('ui.lab.analysis.discover.branch', {
            condition: conditionName(say, restriction),
            share: figure(node.mean * 100, 0),
            worlds: node.worlds,
          })}
          {branchesOf(say, node)}
        </li>
      ))}
    </ul>
  );
}
