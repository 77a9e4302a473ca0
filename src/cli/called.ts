/** Built files are those of an installed package; in a checkout the sources run themselves. */
const IS_SOURCE = import.meta.url.endsWith('.ts');

type Environment = Readonly<Record<string, string | undefined>>;

/** What one types before a command to call it as it was called: npm’s script in a checkout; installed, by npx or by its name. */
export function calledAs(isSource: boolean = IS_SOURCE, env: Environment = process.env): string {
  if (isSource || env['npm_lifecycle_event'] === 'you-first') return 'npm run -s you-first --';
  return env['npm_command'] === 'exec' ? 'npx you-first' : 'you-first';
}

/** A command as one can type it. */
export const typed = (command: string): string => `${calledAs()} ${command}`;
