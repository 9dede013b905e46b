import type { Message } from '../../domain/capture/message.ts';
import { parseMessages } from '../../domain/conversation/parse-messages.ts';
import type { Words } from '../../words/words.ts';
import type { Appendix, FileOf } from '../appendix.ts';
import { releaseMemory } from '../pdf/release-memory.ts';
import { STYLE } from '../pdf/style.ts';
import type { Cell, CellText } from '../pdf/table.ts';
import { columnFor, GAP, openTable } from '../pdf/table.ts';
import { checkFile } from '../pictures/checked-file.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import type { FileDesk, Section } from './section.ts';
import { hiderOf, isolated, shownLine, shownText } from './section.ts';
import { openSentMedia } from './sent-media.ts';

/** So many messages tell how wide names and times are. */
const MEASURED = 300;

/**
 * The messages of a conversation, all of them: who, when, what, and below it the picture that came with it. Says so where they are
 * left out or cannot be read.
 */
export async function writeMessages(section: Section, appendix: Appendix, desk: FileDesk): Promise<void> {
  const { messages, facts } = appendix;
  if (!messages) return;
  const { flow, words } = section;
  flow.y += 16;
  if (messages === 'left-out') {
    flow.paragraph(words.say('report.messages.leftOut'));
    return;
  }
  const raw = await readMessages(messages, desk);
  if (typeof raw === 'string') {
    flow.paragraph(words.say(`report.messages.${raw}`));
    return;
  }
  const hide = hiderOf(section);
  const read = raw.map((message) => ({
    ...message,
    ...(message.who !== undefined && { who: hide(message.who) }),
    text: hide(message.text),
  }));
  flow.subheading(words.say('report.messages.title', { count: read.length }), STYLE.strong, 90, 2);
  const isExported = facts?.kind === 'file';
  flow.paragraph(words.say(isExported ? 'printed.media.intro' : 'report.messages.intro'), STYLE.small, 4);
  const sent = await openSentMedia(section, appendix, raw, desk);
  const measured = read.slice(0, MEASURED).map((message) => cellsOf(words, message));
  const who = columnFor(flow, words.say('report.messages.who'), textsIn(measured, 0), 104);
  const when = columnFor(flow, words.say('report.messages.when'), textsIn(measured, 1), 92);
  const text = {
    head: words.say('report.messages.text'),
    width: flow.width - who.width - when.width - GAP / 2,
  };
  const table = openTable(flow, [who, when, text], 'close');
  for (const [index, message] of read.entries()) {
    const [one = [], at = [], said = []] = cellsOf(words, message, sent !== undefined);
    // By the names as they were written: hidden ones are in no archive.
    const media = (await sent?.of(raw[index] ?? message, text.width - GAP)) ?? [];
    table.row([one, at, [...said, ...media]]);
  }
  table.end();
  if (sent && sent.notPrinted > 0) {
    flow.y += 8;
    flow.paragraph(words.say('printed.media.cut', { count: sent.notPrinted }), STYLE.small);
  }
}

async function readMessages(
  { evidenceId, file }: FileOf,
  desk: FileDesk,
): Promise<readonly Message[] | 'missing' | 'altered' | 'unreadable'> {
  const bytes = await desk.load(evidenceId, file.name);
  const failure = await checkFile(bytes, file.sha256);
  if (!bytes || failure) return failure ?? 'missing';
  const read = parseMessages(bytes);
  releaseMemory(bytes);
  return read ?? 'unreadable';
}

const textsIn = (rows: readonly (readonly Cell[])[], column: number): readonly CellText[] =>
  rows.flatMap((row) => row[column] ?? []);

/** `hasMedia`: what came with a message is told of below it. */
function cellsOf(
  words: Words,
  { who, when, text, own, attachments, fileName }: Message,
  hasMedia = false,
): readonly Cell[] {
  const said = shownText(words, text);
  return [
    [
      ...(who === undefined ? [] : [{ text: shownLine(words, who, MAX_TITLE), style: STYLE.cellStrong }]),
      ...(own ? [{ text: words.say('report.messages.own'), style: STYLE.small }] : []),
    ],
    when === undefined ? [] : [{ text: isolated(shownLine(words, when, MAX_TITLE)), style: STYLE.figures }],
    [
      ...(said === '' ? [] : [{ text: said, style: STYLE.cell }]),
      ...(attachments === undefined || (hasMedia && fileName !== undefined)
        ? []
        : [
            {
              text: words.say('report.messages.attachments', { count: attachments }),
              style: STYLE.small,
            },
          ]),
    ],
  ];
}
