import { z } from 'zod';
import { scenarioFile, worldFile, worldviewFile } from './shape/files.ts';
import { templateFile } from './shape/templates.ts';

/**
 * JSON Schema (draft 2020-12) of the four kinds of file, so that editors complete and check while one writes. A file's
 * own key says which kind it is; with conditions in place of alternatives an editor names the one that was meant.
 */
export function scenarioSchema(): Readonly<Record<string, unknown>> {
  const kinds = z.strictObject({
    world: worldFile,
    scenario: scenarioFile,
    worldview: worldviewFile,
    template: templateFile,
  });
  const { $schema, $defs, properties } = z.toJSONSchema(kinds, { io: 'input', reused: 'ref' });
  const { world, scenario, worldview, template } = properties ?? {};
  return {
    $schema,
    if: { required: ['worldview'] },
    // `then` is JSON Schema's word; nobody awaits a schema.
    // oxlint-disable-next-line unicorn/no-thenable
    then: worldview,
    // oxlint-disable-next-line unicorn/no-thenable
    else: {
      if: { required: ['template'] },
      // oxlint-disable-next-line unicorn/no-thenable
      then: template,
      // oxlint-disable-next-line unicorn/no-thenable
      else: { if: { required: ['scenario'] }, then: scenario, else: world },
    },
    $defs,
  };
}
