import type { Line, Sender } from '../page.ts';
import { writtenSender } from './written-sender.ts';

/** Begins the subject of a message that was passed on. */
export const FORWARDED = /^(?:fwd?|fw|הועבר|העברה|переслано|تحويل)\s?:/i;
// Stands between what she writes and what she passes on.
const MARKER =
  /^(?:-{2,}|_{2,}|begin)\s?(?:forwarded message|original message|הודעה שהועברה|הודעה מועברת|ההודעה המקורית|הודעה מקורית|пересланное сообщение|пересылаемое сообщение|исходное сообщение|رسالة (?:تمت )?(?:محولة|معاد توجيهها|اعادة توجيهها))/i;
const LINES_LOOKED_AT = 60;
const LINES_OF_A_HEADER = 6;
// Its address was taken for markup, and is not there.
const NAME_ALONE = /^(?:from|מאת|от|من):\s{1,3}"?(?<name>[^<>"@:]{2,60}?)"?\s*$/i;

/** What a message that was passed on says, and who it was from. */
export interface PassedOn {
  /** What she wrote above is the shopper's; what was passed on is marked like a quotation, and is what the message says. */
  readonly lines: readonly Line[];
  readonly sender?: Sender;
}

/** Reads the lines of a message whose subject says that it was passed on. `from`: who passed it on, where nothing else is told. */
export function readPassedOn(lines: readonly Line[], from: Sender): PassedOn {
  const marker = lines.slice(0, LINES_LOOKED_AT).findIndex(({ folded }) => MARKER.test(folded));
  const sender = writtenSender(lines);
  const said = lines.map((line, at): Line => {
    const shown: Line = line.region === 'quoted' ? { ...line, region: 'text' } : line;
    return at < marker ? { ...shown, speaker: 'shopper' } : shown;
  });
  if (marker < 0 || sender) return { lines: said, sender: sender ?? from };
  const named = lines
    .slice(marker + 1, marker + 1 + LINES_OF_A_HEADER)
    .map(({ text }) => NAME_ALONE.exec(text)?.groups?.name)
    .find((name) => name !== undefined);
  return { lines: said, sender: named === undefined ? {} : { name: named.trim() } };
}
