/** Bytes that are read a stretch at a time: a file, or what is stored of one. */
export interface ByteSource {
  readonly byteLength: number;
  /** From `start` up to `end` (not with it); both within the source. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** A file of the browser, or a stored one, as a source. */
export const sourceOf = (file: Blob): ByteSource => ({
  byteLength: file.size,
  read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});
