import { useEffect, useRef, useState } from 'preact/hooks';
import { type GivenFile, givenFiles, hasFiles, pastedFiles } from './files-given.ts';

/**
 * Listens for files that are dropped anywhere on the page, or pasted. Gives whether some are held over it now. `pastedName`
 * is asked for when a picture without a name is pasted.
 */
export function useDropping(
  onFiles: (files: readonly GivenFile[]) => void,
  pastedName: () => string,
): boolean {
  const [isOver, setOver] = useState(false);
  const hear = useRef(onFiles);
  const nameOf = useRef(pastedName);
  hear.current = onFiles;
  nameOf.current = pastedName;

  useEffect(() => {
    // Each element under the pointer sends its own entering and leaving: as many of either, once it has left the page.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      depth += 1;
      setOver(true);
    };
    const over = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = givenFiles(event.dataTransfer?.files ?? []);
      if (files.length > 0) hear.current(files);
    };
    const paste = (event: ClipboardEvent): void => {
      const files = pastedFiles(event, nameOf.current());
      if (files.length === 0) return;
      event.preventDefault();
      hear.current(files);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return isOver;
}
