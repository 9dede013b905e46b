/** A page of PDFKit while it is drawn on. */
export interface DrawnPage {
  write: (operators: string | Uint8Array) => void;
  end: () => void;
  content: { write(bytes: Uint8Array): void };
}

const FIRST_BYTES = 8_192;

/**
 * Takes the operators of a page in the place of PDFKit, which makes an array of bytes for each of them and holds all until the page is
 * written: ten times what they say. Gives what hands them on, to be called before the page's content is written.
 */
export function gatherContent(page: DrawnPage): () => void {
  let gathered = new Uint8Array(0);
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= gathered.length) return;
    const larger = new Uint8Array(Math.max(FIRST_BYTES, 2 * (length + more)));
    larger.set(gathered.subarray(0, length));
    gathered = larger;
  };
  page.write = (operators) => {
    makeRoom(operators.length + 1);
    if (typeof operators !== 'string') gathered.set(operators, length);
    else for (let at = 0; at < operators.length; at += 1) gathered[length + at] = operators.charCodeAt(at);
    length += operators.length;
    // As PDFKit ends what it was given as text.
    if (typeof operators === 'string') gathered[length++] = 10;
  };
  return () => {
    if (length === 0) return;
    page.content.write(gathered.slice(0, length));
    if (gathered.length > FIRST_BYTES) gathered = new Uint8Array(0);
    length = 0;
  };
}
