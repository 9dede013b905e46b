import type { BackupFile } from '../domain/backup/backup-format.ts';
import { isPlainJson } from '../domain/backup/plain-json.ts';
import { type ArchiveReader, damaged } from './archive-reader.ts';

/** A line that is longer is no row of ours: a letter, the longest text in one, has 200,000 characters. */
const MOST_LINE = 16_000_000;
const MOST_LINES = 2_000_000;
/** Of one sign typed over and over a letter is packed into next to nothing: so much of that is nobody's. */
const ANY_BYTES = 64_000_000;

/**
 * Reads a file of lines of JSON, a line at a time. Throws `backup-damaged` at the first that is none, and before the first where
 * so many were packed into next to nothing that as values they would fill the memory.
 */
export async function readLines(
  archive: ArchiveReader,
  file: BackupFile,
  onValue: (value: unknown) => void,
): Promise<void> {
  if (archive.isSwollen(file.path, ANY_BYTES)) throw damaged();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let left = '';
  let count = 0;
  const take = (text: string): void => {
    left += text;
    let from = 0;
    for (let end = left.indexOf('\n'); end >= 0; end = left.indexOf('\n', from)) {
      count += 1;
      if (count > MOST_LINES) throw damaged();
      onValue(parsed(left.slice(from, end)));
      from = end + 1;
    }
    left = left.slice(from);
    if (left.length > MOST_LINE) throw damaged();
  };
  await archive.readPieces(file, (piece) => take(decoded(decoder, piece)));
  if (left !== '') throw damaged();
}

function decoded(decoder: TextDecoder, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch (thrown) {
    throw damaged(thrown);
  }
}

function parsed(line: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (thrown) {
    throw damaged(thrown);
  }
  if (!isPlainJson(value)) throw damaged();
  return value;
}
