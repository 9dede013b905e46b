/**
 * Gives the bytes of a kept file of a capture, by the name that its facts give; undefined when there are none. The bytes
 * are the asker's own.
 */
export type LoadFile = (evidenceId: string, name: string) => Promise<ArrayBuffer | undefined>;

/** Gives an added archive as a file that is read a stretch at a time; undefined when it is not there. */
export type LoadArchive = (evidenceId: string) => Promise<Blob | undefined>;
