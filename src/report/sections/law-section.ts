import { zoneOfLaw } from '../../domain/law/zone-of-law.ts';
import { dayIn, msOf } from '../../domain/time/moment.ts';
import { factName, listed } from '../../words/fact-words.ts';
import { COLOUR, STYLE } from '../pdf/style.ts';
import { drawTable, tableHeight } from '../pdf/table.ts';
import { type RightRow, rightsNotThere, type ToldRight, toldRights } from '../told-rights.ts';
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
  flow.sectionHeading(words.say('report.law.title'), 270);
  flow.paragraph(words.say('report.law.notAdvice'), STYLE.small, 8);
  if (errors.length > 0) {
    const facts = listed(
      words,
      errors.map((fact) => factName(words, country, fact)),
    );
    flow.paragraph(words.say('report.law.contradicts', { facts }), STYLE.strong, 8);
  }
  for (const right of toldRights(telling)) writeRight(section, right);
  const others = rightsNotThere(telling);
  if (others.length > 0)
    flow.paragraph(words.say('report.law.notThere', { rights: listed(words, others) }), STYLE.small, 0);
}

/** What the rights of the case are told with. */
export const rightsToTell = ({ words, model }: Section) => ({
  words,
  rights: model.rights,
  country: model.purchase.jurisdiction,
  today: dayIn(zoneOfLaw(model.purchase), msOf(model.generatedAt)),
});

/** A band with the name of a right, and below it what is told of it, row by row. */
function writeRight(section: Section, { title, isDisputed, rows }: ToldRight): void {
  const { flow, words } = section;
  const mark = isDisputed ? flow.lay(words.say('report.law.disputed'), STYLE.mark) : undefined;
  const inset = 10;
  const name = flow.lay(title, STYLE.strong, flow.width - 2 * inset - (mark ? mark.width + 12 : 0));
  const height = name.height + 2 * BAND_PAD;
  const columns = [{ width: LABEL_WIDTH }, { width: flow.width - LABEL_WIDTH }];
  const cells = rows.map(cellsOf);
  const whole = height + tableHeight(flow, columns, cells, 'snug');
  flow.ensure(whole <= flow.fullRoom ? whole : height + AFTER_NAME);
  flow.tint({ inset: 0, width: flow.width }, flow.y, height, COLOUR.accentSoft);
  flow.tint({ inset: 0, width: 3 }, flow.y, height, COLOUR.accent);
  flow.addText(flow.root, 'H3', name, { inset, width: name.width }, flow.y + BAND_PAD);
  if (mark) {
    const place = { inset: flow.width - inset - mark.width, width: mark.width };
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
