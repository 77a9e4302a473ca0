import { askedBy } from '../../lab/wishes.ts';
import type { PlanProps } from './LabPlan.tsx';
import { Slider } from './Slider.tsx';

/** The handful of numbers that matter for this question, and all others in a fold. What is not moved stays as each school has it. */
export function Sliders(props: PlanProps) {
  const { shelved, wishes } = props;
  const { say, scenario } = shelved;
  const { split, sliders } = askedBy(wishes);
  const split_ = split.by === 'parameter' ? split.id : null;
  const near = sliders.filter((id) => scenario.parameters[id] !== undefined && id !== split_);
  const far = Object.keys(scenario.parameters).filter((id) => !near.includes(id) && id !== split_);
  const moved = far.filter((id) => wishes.parameters[id] !== undefined).length;
  return (
    <section class="lab-sliders">
      <p class="label">{say('ui.lab.parameters')}</p>
      <p class="help">{say('ui.lab.parameters-help')}</p>
      {near.map((id) => (
        <Slider key={id} id={id} {...props} />
      ))}
      <details>
        <summary>{say('ui.lab.parameters-more', { count: far.length, moved })}</summary>
        {far.map((id) => (
          <Slider key={id} id={id} {...props} />
        ))}
      </details>
    </section>
  );
}
