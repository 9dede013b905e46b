/** A file as it was given, and what it is to be called. */
export interface GivenFile {
  readonly file: File;
  readonly name: string;
}

/** Whether what is dragged over the page holds files (text and links of pages do not). */
export const hasFiles = (transfer: DataTransfer | null): boolean =>
  transfer?.types.includes('Files') === true;

/** The files of a drop or a choice, under their own names. */
export const givenFiles = (files: Iterable<File>): readonly GivenFile[] =>
  [...files].map((file) => ({ file, name: file.name }));

/**
 * The files of a paste. A picture that was copied has no name of its own ("image.png"), so it gets `pastedName`. None
 * where the paste goes into a field that takes its text.
 */
export function pastedFiles(event: ClipboardEvent, pastedName: string): readonly GivenFile[] {
  const files = [...(event.clipboardData?.files ?? [])];
  // The document itself is no element.
  const field = (event.target as Partial<Element> | null)?.closest?.('input, textarea, [contenteditable]');
  const hasText = event.clipboardData?.types.includes('text/plain') === true;
  if (files.length === 0 || (field && hasText)) return [];
  return files.map((file) => {
    const [, ending = ''] = /(\.\w{1,5})$/.exec(file.name) ?? [];
    return { file, name: /^image\.\w+$/i.test(file.name) ? `${pastedName}${ending}` : file.name };
  });
}
