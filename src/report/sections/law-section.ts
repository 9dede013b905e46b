import { factName, listed } from '../../words/fact-words.ts';
import { COLOUR, STYLE } from '../pdf/style.ts';
import { drawTable, tableHeight } from '../pdf/table.ts';
import { type RightRow, rightsNotThere, rightsToTell, type ToldRight, toldRights } from '../told-rights.ts';
import type { Section } from './section.ts';

const LABEL_WIDTH = 118;
const BAND_PAD = 5;
/** Below the name of a right there is room for its day at least. */
const AFTER_NAME = 64;
const LOOKS = { strong: STYLE.cellStrong, plain: STYLE.cell, small: STYLE.small } as const;

/** What the law says of the case: every right that may apply, until when and why, and where that is written. */
export function writeLaw(section: Section): void {
  const { flow, words, model } = section;
  const { answers, errors } = model.rights;
  if (answers.length + errors.length === 0) return;
  const country = model.purchase.jurisdiction;
  const telling = rightsToTell(section);
  const rights = toldRights(telling);
  const [first] = rights;
  flow.sectionHeading(words.say('report.law.title'), NOTES + (first ? neededBy(section, first) : 0));
  flow.paragraph(words.say('report.law.notAdvice'), STYLE.small, 8);
  if (errors.length > 0) {
    const facts = listed(
      words,
      errors.map((fact) => factName(words, country, fact)),
    );
    flow.paragraph(words.say('report.law.contradicts', { facts }), STYLE.strong, 8);
  }
  for (const right of rights) writeRight(section, right);
  const others = rightsNotThere(telling);
  if (others.length > 0)
    flow.paragraph(words.say('report.law.notThere', { rights: listed(words, others) }), STYLE.small, 0);
}

/** Below the heading of the part, before the first right. */
const NOTES = 40;
const HEADING = 60;
const INSET = 10;

function layRight({ flow, words }: Section, { title, isDisputed, rows }: ToldRight) {
  const mark = isDisputed ? flow.lay(words.say('report.law.disputed'), STYLE.mark) : undefined;
  const name = flow.lay(title, STYLE.strong, flow.width - 2 * INSET - (mark ? mark.width + 12 : 0));
  const columns = [{ width: LABEL_WIDTH }, { width: flow.width - LABEL_WIDTH }];
  return { mark, name, columns, cells: rows.map(cellsOf), height: name.height + 2 * BAND_PAD };
}

/** What must be left of a page for a right to begin on it: all of it, where it fits on one. */
function neededBy(section: Section, right: ToldRight): number {
  const { flow } = section;
  const { columns, cells, height } = layRight(section, right);
  const whole = height + tableHeight(flow, columns, cells, 'snug');
  return whole <= flow.fullRoom - NOTES - HEADING ? whole : height + AFTER_NAME;
}

/** A band with the name of a right, and below it what is told of it, row by row. */
function writeRight(section: Section, right: ToldRight): void {
  const { flow } = section;
  const { mark, name, columns, cells, height } = layRight(section, right);
  flow.ensure(neededBy(section, right));
  flow.tint({ inset: 0, width: flow.width }, flow.y, height, COLOUR.accentSoft);
  flow.tint({ inset: 0, width: 3 }, flow.y, height, COLOUR.accent);
  flow.addText(flow.root, 'H3', name, { inset: INSET, width: name.width }, flow.y + BAND_PAD);
  if (mark) {
    const place = { inset: flow.width - INSET - mark.width, width: mark.width };
    flow.addText(flow.root, 'P', mark, place, flow.y + BAND_PAD + (name.style.leading - mark.height) / 2);
  }
  flow.y += height;
  drawTable(flow, columns, cells, 'snug');
  flow.y += 16;
}

const cellsOf = ({ label, lines }: RightRow) => [
  [{ text: label, style: STYLE.small }],
  lines.map(({ text, look }) => ({ text, style: LOOKS[look] })),
];
