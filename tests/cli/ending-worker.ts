import { exit } from 'node:process';

/** A thread that is gone as soon as it is given work, as one that ran out of memory is. */
export default (): void => exit(3);
