import type { GivenFile } from '../../bundle/check-given.ts';

/** What was dropped: files, also those of folders; or that a folder could not be read, as from `file://`. */
export type Dropped = readonly GivenFile[] | 'folder-failed';

/** Files of an `<input>`, with their folders where a folder was chosen. */
export const chosenFiles = (list: Iterable<File>): readonly GivenFile[] =>
  [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

interface MayHaveHandle {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/**
 * Everything that was dropped. By `getAsFileSystemHandle` where there is one: the older entries of a folder cannot be read on
 * `file://`. To be called within the event, which forgets its items afterwards.
 */
export async function droppedFiles(data: DataTransfer): Promise<Dropped> {
  const given = [...data.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({
      handle: (item as MayHaveHandle).getAsFileSystemHandle?.call(item).catch(() => null),
      entry: item.webkitGetAsEntry(),
      file: item.getAsFile(),
    }));
  const files: GivenFile[] = [];
  try {
    for (const { handle, entry, file } of given) {
      const opened = await handle;
      if (opened) await walkHandle(opened, '', files);
      else if (entry) await walkEntry(entry, files);
      else if (file) files.push({ path: file.name, file });
    }
    return files;
  } catch {
    return 'folder-failed';
  }
}

async function walkHandle(handle: FileSystemHandle, folder: string, files: GivenFile[]): Promise<void> {
  const path = `${folder}${handle.name}`;
  if (handle.kind === 'file') files.push({ path, file: await (handle as FileSystemFileHandle).getFile() });
  else
    for await (const child of (handle as FileSystemDirectoryHandle).values())
      await walkHandle(child, `${path}/`, files);
}

async function walkEntry(entry: FileSystemEntry, files: GivenFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    files.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // It gives some at a time, and none when it is done.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const child of some) await walkEntry(child, files);
  }
}
