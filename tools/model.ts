import { writeFileSync } from 'node:fs';
import { modelDocument } from './model/document.ts';
import { readModelSource } from './model/model-source.ts';

/** Writes `docs/model.md` from the text in `docs/model` and the scenarios' own data; a test holds the two together. */
writeFileSync(new URL('../docs/model.md', import.meta.url), modelDocument(readModelSource('korea')));
