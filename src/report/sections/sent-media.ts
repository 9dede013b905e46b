import type { Message } from '../../domain/capture/message.ts';
import { formatBytes } from '../../words/format.ts';
import type { Appendix } from '../appendix.ts';
import { STYLE } from '../pdf/style.ts';
import type { CellPicture, CellText } from '../pdf/table.ts';
import { ChatMedia } from '../pictures/chat-media.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { type FileDesk, hiderOf, isolated, type Section, shownLine } from './section.ts';

/** So many pictures of one chat are printed; the others are told of by name and hash. */
const MOST_PICTURES = 500;
/** Points: three or four of them stand on a page, and a screenshot can still be read. */
const MOST_HEIGHT = 230;
const POINTS_PER_PIXEL = 72 / 96;

/** What came with the messages of an exported chat. */
export interface SentMedia {
  /** What is written below a message: its picture, name and hash; nothing where it came with none. */
  of(message: Message, width: number): Promise<readonly CellText[]>;
  /** How many pictures are told of by name alone, because there are too many. */
  readonly notPrinted: number;
}

/**
 * Opens the archive that a chat came in. Undefined: it came in none. Where it cannot be opened the document says why, and the names
 * stay.
 */
export async function openSentMedia(
  section: Section,
  { facts, evidenceId }: Appendix,
  messages: readonly Message[],
  desk: FileDesk,
): Promise<SentMedia | undefined> {
  if (facts?.kind !== 'file' || facts.read.is !== 'chat' || !facts.read.mediaCount || !desk.loadArchive)
    return undefined;
  const { flow, words } = section;
  const archive = await desk.loadArchive(evidenceId);
  const media = await ChatMedia.open(archive, facts.sha256, flow.writer, desk.shrink);
  if (typeof media === 'string') {
    flow.paragraph(words.say(`printed.media.${media}`));
    return undefined;
  }
  const named = new Set(messages.flatMap(({ fileName }) => fileName ?? []));
  desk.expect([...named].filter((name) => media.has(name)).length);
  const hide = hiderOf(section);
  const told = new Set<string>();
  let printed = 0;
  let notPrinted = 0;
  return {
    get notPrinted() {
      return notPrinted;
    },
    async of({ fileName, who }, width) {
      if (fileName === undefined) return [];
      const name = isolated(shownLine(words, hide(fileName), MAX_TITLE));
      const medium = await media.take(fileName, printed < MOST_PICTURES);
      if (!medium) return [{ text: words.say('printed.media.notThere', { name }), style: STYLE.small }];
      const { byteLength, image, sha256 } = medium;
      if (!told.has(fileName)) {
        told.add(fileName);
        await desk.pictureDone();
        if (image) printed += 1;
        else if (sha256 !== undefined && printed >= MOST_PICTURES) notPrinted += 1;
      }
      const alt = who
        ? words.say('printed.media.altOf', { name, who: isolated(shownLine(words, hide(who), MAX_TITLE)) })
        : words.say('printed.media.alt', { name });
      const style = STYLE.small;
      return [
        ...(image ? [{ text: '', style, picture: sized(image, width, alt) }] : []),
        { text: `${name} · ${isolated(formatBytes(words.language, byteLength))}`, style },
        ...(sha256 === undefined ? [] : [{ text: isolated(`SHA-256 ${sha256}`), style: STYLE.dense }]),
      ];
    },
  };
}

/** As large as on a screen where it fits. */
function sized(image: CellPicture['image'], width: number, alt: string): CellPicture {
  const scale = Math.min(POINTS_PER_PIXEL, width / image.width, MOST_HEIGHT / image.height);
  return { image, width: image.width * scale, height: image.height * scale, alt };
}
