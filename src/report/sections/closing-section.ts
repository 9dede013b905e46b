import { formatBytes } from '../../words/format.ts';
import { letCollect } from '../pdf/ask-collector.ts';
import { STYLE } from '../pdf/style.ts';
import { openTable } from '../pdf/table.ts';
import { appendixLink } from './appendix-link.ts';
import type { Section } from './section.ts';
import { isolated, shownLine } from './section.ts';

/** What gives the hash of a file on Windows, and on a Mac or Linux. */
const COMMANDS = ['certutil -hashfile file.png SHA256', 'shasum -a 256 file.png'];

/** So many rows are drawn before the collector is let look. */
const ROWS_AT_ONCE = 100;

/** Every hash in one list, and the head of the chain. */
export async function writeHashes(section: Section): Promise<void> {
  const { flow, words, model } = section;
  const hashed = model.appendices.filter((appendix) => appendix.facts);
  if (hashed.length > 0) {
    flow.newPage();
    flow.sectionHeading(words.say('report.hashes.title'), 80);
    flow.paragraph(words.say('report.hashes.intro'), STYLE.body, 4);
    flow.paragraph(words.say('document.howToCheck.files'), STYLE.body, 2);
    for (const command of COMMANDS) flow.paragraph(isolated(command), STYLE.hash, 1);
    flow.y += 3;
    flow.paragraph(words.say('document.howToCheck.whole', { product: words.say('app.name') }), STYLE.body, 8);
    const widths = { name: 84, size: 70 };
    const table = openTable(flow, [
      { head: words.say('report.timeline.appendix'), width: widths.name },
      { head: words.say('report.appendix.hash'), width: flow.width - widths.name - widths.size },
      { head: words.say('report.hashes.size'), width: widths.size, areFigures: true },
    ]);
    for (const [at, { number, facts }] of hashed.entries()) {
      if (at % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await letCollect();
      const more = facts?.parts?.length ?? 0;
      table.row([
        appendixLink(section, number),
        [
          { text: isolated(shownLine(words, facts?.sha256 ?? '', 80)), style: STYLE.hash },
          ...(more > 0
            ? [{ text: words.say('report.hashes.more', { count: more }), style: STYLE.small }]
            : []),
        ],
        [{ text: formatBytes(words.language, facts?.byteLength ?? 0), style: STYLE.figures }],
      ]);
    }
    table.end();
  }
  if (model.chain) {
    const { head, recordCount } = model.chain;
    flow.sectionHeading(words.say('report.chain.title'), 80);
    flow.paragraph(words.say('report.chain.says', { count: recordCount }), STYLE.body, 4);
    flow.paragraph(isolated(shownLine(words, head, 80)), STYLE.hash);
  }
}

/** What the document shows and what it does not. */
export function writeLimits({ flow, words, model }: Section): void {
  flow.sectionHeading(words.say('report.limits.title'), 90);
  for (const key of ['shows', 'hash', 'limits'] as const) flow.paragraph(words.say(`report.limits.${key}`));
  const { pictureQuality } = model;
  if (pictureQuality !== undefined)
    flow.paragraph(words.say('report.limits.quality', { quality: pictureQuality }));
  if (model.personal) flow.paragraph(words.say('report.limits.hidden'));
}
