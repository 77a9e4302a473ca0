import { type TheoryTask, theoryOf } from './theory.worker.ts';

addEventListener('message', ({ data }: MessageEvent<TheoryTask>) => postMessage(theoryOf(data)));
