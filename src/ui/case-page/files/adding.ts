import type { ErrorCode } from '../../../domain/errors.ts';

/** How far a file is on its way into the case. */
export type AddingState =
  | { readonly is: 'waiting' | 'saving' | 'cancelled' }
  | { readonly is: 'reading'; readonly share: number }
  | { readonly is: 'saved'; readonly entryId: string }
  | { readonly is: 'undone' }
  /** The case has the same file already. */
  | { readonly is: 'twin'; readonly entryId: string }
  | { readonly is: 'failed'; readonly code: ErrorCode };

/** One line of the list: a file, and what became of it. */
export interface AddingFile {
  /** The entry that it is to become. */
  readonly id: string;
  readonly file: File;
  readonly name: string;
  readonly state: AddingState;
}

/** Nothing more happens to it by itself. */
export const isSettled = ({ state }: AddingFile): boolean =>
  !['waiting', 'reading', 'saving'].includes(state.is);

/** The list with one file's state set; unchanged where it is not in it any more. */
export const withState = (
  files: readonly AddingFile[],
  id: string,
  state: AddingState,
): readonly AddingFile[] => files.map((one) => (one.id === id ? { ...one, state } : one));

/** The list when more are added: what was saved before has been seen by then. */
export const withMore = (
  files: readonly AddingFile[],
  more: readonly AddingFile[],
): readonly AddingFile[] => [
  ...files.filter(({ state }) => state.is !== 'saved' && state.is !== 'undone' && state.is !== 'cancelled'),
  ...more,
];
