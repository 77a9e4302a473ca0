export { section, table } from '../../src/cli/markdown.ts';
