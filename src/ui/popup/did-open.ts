import { codeOf, type ErrorCode } from '../../domain/errors.ts';

/** True once something is open in a tab; false when it did not open, which is told by its code. */
export const didOpen = (asked: Promise<unknown>, onFailed: (code: ErrorCode) => void): Promise<boolean> =>
  asked.then(
    () => true,
    (thrown: unknown) => {
      onFailed(codeOf(thrown));
      return false;
    },
  );
