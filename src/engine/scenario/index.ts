export { type Fault, type FaultCode, type Place as FaultPlace } from './fault.ts';
export { faultLine } from './fault-line.ts';
export { scenarioSchema } from './json-schema.ts';
export { neededWords } from './needed-words.ts';
export { readScenario, readWords, type ScenarioReading, type ScenarioSources } from './read-scenario.ts';
export type { ResolvedScenario } from './shape/files.ts';
export type { SourceFile } from './text/source-text.ts';
