import type { Subject } from '../chain/record.ts';

/** How a manifest names one thing that does not match: what, in what, and of which further file. */
export const faultName = (fault: string, { type, id }: Subject, file?: string): string =>
  [fault, type, id, ...(file === undefined ? [] : [file])].join(' ');
