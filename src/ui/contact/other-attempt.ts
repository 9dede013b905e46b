import { codeOf } from '../../domain/errors.ts';

/**
 * What to do when an entry could not be added: where its id says other words by now (it was saved and corrected in another
 * window), the draft gets another one, so that pressed again it becomes an entry of its own. The error is thrown on.
 */
export const otherAttempt =
  (change: (part: { readonly entryId: string }) => void) =>
  (thrown: unknown): never => {
    if (codeOf(thrown) === 'changed-elsewhere') change({ entryId: crypto.randomUUID() });
    throw thrown;
  };
