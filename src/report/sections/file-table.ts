import type { EvidenceFacts, PartFacts } from '../../domain/case/evidence.ts';
import { filesOf } from '../../domain/case/files-of.ts';
import { formatBytes } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { STYLE } from '../pdf/style.ts';
import { drawTable, startHeight } from '../pdf/table.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import type { Section } from './section.ts';
import { isolated, shownLine } from './section.ts';

const WIDTHS = { label: 118, size: 66 };

/** A list as short as this stands before the pictures, which may fill the page. */
const FEW = 4;

/**
 * The hash of every file of a capture of several, in close rows; one that is alone stands among the facts. Short lists stand
 * `before` the pictures, long ones behind.
 */
export function writeFiles({ flow, words }: Section, facts: EvidenceFacts, place: 'before' | 'behind'): void {
  const files = filesOf(facts);
  if (files.length === 1 || (place === 'before') !== files.length <= FEW) return;
  flow.y += 14;
  const title = facts.derived ? 'ofCopy' : facts.kind === 'file' ? 'ofFile' : 'title';
  const columns = [
    { head: words.say('report.files.file'), width: WIDTHS.label },
    { head: words.say('report.appendix.hash'), width: flow.width - WIDTHS.label - WIDTHS.size },
    { head: words.say('report.hashes.size'), width: WIDTHS.size, areFigures: true },
  ];
  const rows = files.map((file, index) => [
    [{ text: labelOf(words, file, index), style: STYLE.dense }],
    [{ text: isolated(shownLine(words, file.sha256, 80)), style: STYLE.denseFigures }],
    [{ text: formatBytes(words.language, file.byteLength), style: STYLE.denseFigures }],
  ]);
  flow.subheading(
    words.say(`report.files.${title}`),
    STYLE.strong,
    startHeight(flow, columns, rows, 'close'),
    2,
  );
  drawTable(flow, columns, rows, 'close');
}

/** Pictures are counted from 1, as the parts that a page printed may say which is missing. */
function labelOf(words: Words, { name, fileName, mediaType }: PartFacts, index: number): string {
  if (fileName !== undefined) return isolated(shownLine(words, fileName, MAX_TITLE));
  if (index === 0 && mediaType !== 'image/png') return words.say('report.files.original');
  if (mediaType === 'image/png') return words.say('report.files.picture', { number: index + 1 });
  switch (name) {
    case 'messages.json':
      return words.say('report.files.messages');
    case 'places.json':
      return words.say('report.files.places');
    case 'page.html':
      return words.say('report.files.page');
    default:
      return isolated(shownLine(words, name, MAX_TITLE));
  }
}
