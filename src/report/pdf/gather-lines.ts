/** Takes what a document writes as it comes; `null` is the end. */
export type TakeWritten = (bytes: Uint8Array | null) => void;

const GATHERED_BYTES = 16_384;

/**
 * Hands on bytes, and lines of one-byte letters gathered to pieces: PDFKit makes an array of bytes for each of the hundred thousands
 * of lines that a document of 2,000 pictures has.
 */
export function gatherLines(take: TakeWritten): { bytes: TakeWritten; line(text: string): void } {
  const gathered = new Uint8Array(GATHERED_BYTES);
  let length = 0;
  const handOn = (): void => {
    if (length > 0) take(gathered.slice(0, length));
    length = 0;
  };
  const put = (code: number): void => {
    if (length === GATHERED_BYTES) handOn();
    gathered[length++] = code;
  };
  return {
    bytes(bytes) {
      handOn();
      take(bytes);
    },
    line(text) {
      for (let at = 0; at < text.length; at += 1) put(text.charCodeAt(at));
      put(10);
    },
  };
}
