import type { ClauseOption } from '#engine';
import { useDesk } from '../desk.ts';

/** Says why something cannot be promised now: it was already, or what it needs is not there. */
export function useWhyNot(): (option: Pick<ClauseOption, 'issue' | 'level'>) => string {
  const { say, session } = useDesk();
  const { issues } = session.shelved.scenario;
  const { agreements } = session.view.value;
  const isPromised = (issue: string): boolean =>
    agreements.some((held) => held.state !== 'collapsed' && held.steps.some((step) => step.issue === issue));
  return ({ issue, level }) => {
    const { needs, levels } = issues[issue] ?? {};
    const ownNeeds = levels?.[level]?.needs !== undefined;
    if (isPromised(issue) || (needs === undefined && !ownNeeds)) return say('ui.text.promised');
    // Where both an issue and its level need something, the level’s sentence says it all.
    return say(ownNeeds ? `clause.${issue}.${level}` : `clause.${issue}.needs`);
  };
}
