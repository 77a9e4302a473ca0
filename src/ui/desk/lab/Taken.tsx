import { DEFAULT_STRATEGY } from '#strategies';
import type { OpenSweep } from '../../lab/lab-now.ts';
import { figure, sideNames, worldName } from './lab-words.ts';

/** What was assumed, by name: who sat where, in which worlds, with which numbers and from which luck on. */
export function Taken({ open: { shelved, wishes, plan, split } }: { readonly open: OpenSweep }) {
  const { say } = shelved;
  const [first, second] = sideNames(say, wishes.question, split);
  const worlds = [...new Set(plan.worldviews.map((world) => worldName(say, world, split)))];
  const others = Object.entries(plan.seats).filter(([party]) => !(split.by === 'seat' && split.party === party));
  const moved = Object.entries(wishes.parameters);
  const last = String(BigInt(plan.seed) + BigInt(plan.games - 1));
  return (
    <section class="lab-part lab-taken">
      <h2>{say('ui.lab.taken')}</h2>
      <dl>
        <div>
          <dt class="label">{say('ui.lab.taken-sides')}</dt>
          <dd>{say('ui.lab.against', { first, second })}</dd>
        </div>
        <div>
          <dt class="label">{say('ui.lab.taken-others')}</dt>
          <dd>
            {others.map(([party, [name = DEFAULT_STRATEGY]]) => (
              <p key={party}>
                {say('ui.lab.sits', { party: say(`party.${party}.short`), line: say(`strategy.${name}.name`) })}
              </p>
            ))}
          </dd>
        </div>
        <div>
          <dt class="label">{say('ui.lab.taken-worlds')}</dt>
          <dd>
            {worlds.map((name) => (
              <p key={name}>{name}</p>
            ))}
          </dd>
        </div>
        {moved.length > 0 && (
          <div>
            <dt class="label">{say('ui.lab.taken-numbers')}</dt>
            <dd>
              {moved.flatMap(([id, value]) =>
                typeof value === 'number' ? (
                  <p key={id}>{say('ui.lab.stands-at', { name: say(`parameter.${id}`), value: figure(value, 3) })}</p>
                ) : (
                  Object.entries(value).map(([school, own]) => (
                    <p key={`${id} ${school}`}>
                      {say('ui.lab.stands-in', {
                        name: say(`parameter.${id}`),
                        school: say(`worldview.${school}.name`),
                        value: figure(own, 3),
                      })}
                    </p>
                  ))
                ),
              )}
            </dd>
          </div>
        )}
        <div>
          <dt class="label">{say('ui.lab.seed')}</dt>
          <dd>{say('ui.lab.seeds', { first: plan.seed, last })}</dd>
        </div>
      </dl>
      <p class="small-print">{say('ui.lab.caution')}</p>
    </section>
  );
}
