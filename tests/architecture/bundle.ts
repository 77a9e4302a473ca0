import { build, type InlineConfig, type Rolldown } from 'vite';

/** The scripts that a build makes, without writing them. As for the public: libraries bring their lighter builds. */
export async function bundle(what: InlineConfig['build'] = {}): Promise<readonly Rolldown.OutputChunk[]> {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const made = await build({ logLevel: 'silent', build: { ...what, write: false } });
    const [first] = Array.isArray(made) ? made : [made];
    if (first === undefined || !('output' in first)) throw new Error('The bundler made no output.');
    return first.output.filter((part) => part.type === 'chunk');
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}

/** One entry file and all that it needs as a single script, which sets what it offers on the global object. */
export async function script(entry: string): Promise<string> {
  const [chunk] = await bundle({ minify: false, lib: { entry, formats: ['iife'], name: 'entry' } });
  if (chunk === undefined) throw new Error(`${entry} came to nothing.`);
  return chunk.code;
}
