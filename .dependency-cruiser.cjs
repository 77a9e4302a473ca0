const room = (name) => `^src/(${name})/`;
const outside = (names) => `^src/(?!(${names})/)`;
const library = (names) => `node_modules/(${names})/`;
const INSTALLED = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
const BUILT_IN = ['core'];
const PURE = 'engine|strategies|lab|wire';
const OF_THE_ENGINE = 'xstate|immer|zod|yaml|intl-messageformat|@formatjs/[^/]+|es-hangul|@noble/hashes';

/** Each rule has a planted violation in tests/architecture/planted.test.ts, which also notices a rule without one. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file. Types may look at each other.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'Everything imported exists.',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'engine-alone',
      severity: 'error',
      comment: 'The world knows no other room.',
      from: { path: room('engine') },
      to: { path: outside('engine') },
    },
    {
      name: 'engine-libraries',
      severity: 'error',
      comment: 'The world uses only charts, state, schema, YAML, message and hash libraries.',
      from: { path: room('engine') },
      to: { dependencyTypes: INSTALLED, pathNot: library(OF_THE_ENGINE) },
    },
    {
      name: 'schema-only-in-readers',
      severity: 'error',
      comment: 'YAML and the schema library stay out of the page: only the readers of files load them.',
      from: { path: room('engine'), pathNot: '^src/engine/(scenario/|replay/replay-shape)' },
      to: { path: library('zod|yaml') },
    },
    {
      name: 'strategies-see-engine',
      severity: 'error',
      comment: 'Who decides knows only the rules.',
      from: { path: room('strategies') },
      to: { path: outside('strategies|engine') },
    },
    {
      name: 'strategies-no-libraries',
      severity: 'error',
      comment: 'A strategy is a file of reasons, not of packages.',
      from: { path: room('strategies') },
      to: { dependencyTypes: INSTALLED },
    },
    {
      name: 'wire-sees-engine',
      severity: 'error',
      comment: 'What travels knows the rules and nobody else.',
      from: { path: room('wire') },
      to: { path: outside('wire|engine') },
    },
    {
      name: 'wire-libraries',
      severity: 'error',
      comment: 'Messages need only the schema library.',
      from: { path: room('wire') },
      to: { dependencyTypes: INSTALLED, pathNot: library('zod') },
    },
    {
      name: 'lab-pure',
      severity: 'error',
      comment: 'The lab plays games; it knows no screens and no classes.',
      from: { path: room('lab') },
      to: { path: outside('lab|engine|strategies') },
    },
    {
      name: 'lab-libraries',
      severity: 'error',
      comment: 'The lab reckons with a library of statistics, and plays with nothing but the rules.',
      from: { path: room('lab'), pathNot: '^src/lab/(figures/draw|table)/' },
      to: { dependencyTypes: INSTALLED, pathNot: library('simple-statistics') },
    },
    {
      name: 'column-libraries',
      severity: 'error',
      comment: 'Columns of rows are written and read by a library of Parquet, and nowhere else is it loaded.',
      from: { path: '^src/lab/table/' },
      to: { dependencyTypes: INSTALLED, pathNot: library('hyparquet|hyparquet-writer') },
    },
    {
      name: 'drawing-libraries',
      severity: 'error',
      comment: 'Figures are drawn by a library of plots, and nowhere else is it loaded.',
      from: { path: '^src/lab/figures/draw/' },
      to: { dependencyTypes: INSTALLED, pathNot: library('@observablehq/plot') },
    },
    {
      name: 'worlds-without-statistics',
      severity: 'error',
      comment: 'Inexact maths is for what is said of rows, never for what makes them.',
      from: { path: '^src/(engine|strategies|ui|server)/|^src/lab/(playing|agents|study)/' },
      to: { path: library('simple-statistics') },
    },
    {
      name: 'threads-in-cli',
      severity: 'error',
      comment: 'Who does the work, and in how many threads, is for the handles to say.',
      from: { path: '^src', pathNot: room('cli|server') },
      to: { path: library('piscina') },
    },
    {
      name: 'pure-rooms-no-node',
      severity: 'error',
      comment: 'These rooms run in a browser worker as they run in Node.',
      from: { path: room(PURE) },
      to: { dependencyTypes: BUILT_IN },
    },
    {
      name: 'ui-not-server',
      severity: 'error',
      comment: 'The page reaches the classroom by messages.',
      from: { path: room('ui') },
      to: { path: '^src/(server|cli)/' },
    },
    {
      name: 'server-not-ui',
      severity: 'error',
      comment: 'A class has no screen on the server.',
      from: { path: room('server') },
      to: { path: room('ui|cli') },
    },
    {
      name: 'lab-only-through-worker',
      severity: 'error',
      comment:
        'Thousands of games never stop a page or a class. One file of the page opens what figures are drawn with.',
      from: { path: room('ui|server'), pathNot: '[.]worker[.]ts$|^src/ui/desk/lab/figures[.]ts$' },
      to: { path: room('lab') },
    },
    {
      name: 'history-in-the-debrief',
      severity: 'error',
      comment: 'What happened in fact is told after the end, and to nothing that plays or is scored against it.',
      from: { path: '^src', pathNot: '^src/ui/desk/debrief/' },
      to: { path: '^virtual:history' },
    },
    {
      name: 'codex-knows-no-game',
      severity: 'error',
      comment: 'The codex is made of a scenario alone, so that no secret of a game can show in it.',
      from: { path: '^src/ui/codex/' },
      to: { path: '^src/ui/(session|desk|verdict|board)/|^virtual:history' },
    },
    {
      name: 'phaser-on-the-board',
      severity: 'error',
      comment: 'The board draws; nobody else knows with what.',
      from: { path: '^src', pathNot: '^src/ui/board/' },
      to: { path: library('phaser') },
    },
    {
      name: 'preact-in-ui',
      severity: 'error',
      comment: 'Only what is seen knows how it is drawn.',
      from: { path: '^src', pathNot: '^src/ui/' },
      to: { path: library('preact|@preact/[^/]+') },
    },
    {
      name: 'board-lazily',
      severity: 'error',
      comment: 'Phaser loads after the first screen.',
      from: { path: '^src', pathNot: '^src/ui/board/' },
      to: { path: '^src/ui/board/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-cli',
      severity: 'error',
      comment: 'The handles are outermost.',
      from: { path: '^src/', pathNot: room('cli') },
      to: { path: room('cli') },
    },
    {
      name: 'nobody-imports-ui',
      severity: 'error',
      comment: 'Only main.ts opens the page.',
      from: { path: '^src/', pathNot: '^src/(ui/|main[.]ts)' },
      to: { path: room('ui') },
    },
    {
      name: 'through-the-door',
      severity: 'error',
      comment: 'Between rooms only by #room, never by a path.',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/([^/]+)/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'not-my-own-door',
      severity: 'error',
      comment: 'Inside a room: relative.',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/$1/', dependencyTypes: ['aliased-subpath-import'] },
    },
  ],
  options: {
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      conditionNames: ['source', 'import', 'browser', 'default'],
    },
  },
};
