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

const FIELD = 'input, textarea, [contenteditable]';

/** What a paste goes into, if it is such an element or stands in one. The document itself is no element. */
const closestTo = (event: ClipboardEvent, selector: string): Element | null | undefined =>
  (event.target as Partial<Element> | null)?.closest?.(selector);

/**
 * The text of a paste that nothing else takes: no field, no open dialog, and no file comes with it. Undefined where there
 * is none.
 */
export function pastedText(event: ClipboardEvent): string | undefined {
  if ((event.clipboardData?.files.length ?? 0) > 0 || closestTo(event, `${FIELD}, dialog, [role="dialog"]`))
    return;
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  return text === '' ? undefined : text;
}

/**
 * The files of a paste. A picture that was copied has no name of its own ("image.png"), so it gets `pastedName`. None
 * where the paste goes into a field that takes its text.
 */
export function pastedFiles(event: ClipboardEvent, pastedName: string): readonly GivenFile[] {
  const files = [...(event.clipboardData?.files ?? [])];
  const field = closestTo(event, FIELD);
  const hasText = event.clipboardData?.types.includes('text/plain') === true;
  if (files.length === 0 || (field && hasText)) return [];
  return files.map((file) => {
    const [, ending = ''] = /(\.\w{1,5})$/.exec(file.name) ?? [];
    return { file, name: /^image\.\w+$/i.test(file.name) ? `${pastedName}${ending}` : file.name };
  });
}
