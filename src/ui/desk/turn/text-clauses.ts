import type { ClauseOption, ClauseView, TextChoice } from '#engine';

/** The clauses of a text in full: its own, or those that stand where it names none. */
export function clausesOfText(
  { clauses }: Pick<TextChoice, 'clauses'>,
  standing: readonly ClauseView[],
  options: readonly ClauseOption[],
): readonly ClauseView[] {
  if (clauses === undefined) return standing;
  return clauses.flatMap(({ issue, level, giver }) => {
    const known = [...standing, ...options].find(
      (one) => one.issue === issue && one.level === level && one.giver === giver,
    );
    return known === undefined ? [] : [known];
  });
}
