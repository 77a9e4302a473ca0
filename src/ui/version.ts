import { version } from '../../package.json' with { type: 'json' };

/** The version of the package that this page was built from. */
export const VERSION = version;
