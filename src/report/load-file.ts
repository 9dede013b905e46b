/**
 * Gives the bytes of a kept file of a capture, by the name that its facts give; undefined when there are none. The bytes
 * are the asker's own.
 */
export type LoadFile = (evidenceId: string, name: string) => Promise<ArrayBuffer | undefined>;
