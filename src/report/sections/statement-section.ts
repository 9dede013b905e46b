import type { Day } from '../../domain/time/day.ts';
import { dayIn, msOf } from '../../domain/time/moment.ts';
import { addLink } from '../pdf/add-link.ts';
import { drawList } from '../pdf/list.ts';
import type { PdfStruct } from '../pdf/pdfkit-document.ts';
import { STYLE } from '../pdf/style.ts';
import type { ReportModel } from '../report-model.ts';
import type { ToldParagraph } from '../told-story.ts';
import { appendixLink } from './appendix-link.ts';
import { type Section, shownText } from './section.ts';
import { writeSums } from './sums-table.ts';

/** A fact with its number. */
interface NumberedFact {
  readonly number: string;
  readonly text: string;
  /** Numbers of the appendices of its days. */
  readonly appendices: readonly number[];
}

/** Between two links on a line. */
const BETWEEN = 8;
const INSET = 14;

/** The name by which links find a numbered fact. */
const factDestination = (number: string): string => `fact-${number}`;

/** The facts of a claim as short numbered paragraphs, each with its appendices, then its sums by head. */
export function writeStatement(section: Section): void {
  const { flow, words } = section;
  flow.newPage();
  flow.sectionHeading(words.say('document.statement'), 60);
  drawList(
    flow,
    numberedFacts(section).map((facts) => (body) => {
      for (const [at, fact] of facts.entries()) {
        const isLast = at === facts.length - 1;
        writeFact(section, fact, at === 0 ? '. ' : ' ', body, isLast ? 8 : at === 0 ? 2 : 1);
      }
    }),
  );
  writeSums(section);
}

/** The facts of which an appendix is of the same day, by their numbers, as links. Nothing where the document has no numbered facts. */
export const factsOf = (section: Section, appendix: number): readonly { number: string; name: string }[] =>
  (factsByAppendix(section).get(appendix) ?? []).map((number) => ({ number, name: factDestination(number) }));

/** Numbers of the facts of each appendix: every one of them asks. */
const known = new WeakMap<ReportModel, ReadonlyMap<number, readonly string[]>>();

function factsByAppendix(section: Section): ReadonlyMap<number, readonly string[]> {
  const { model } = section;
  if (model.variant !== 'small-claims') return new Map();
  const ready = known.get(model);
  if (ready) return ready;
  const facts = new Map<number, string[]>();
  for (const { number, appendices } of numberedFacts(section).flat())
    for (const appendix of appendices) facts.set(appendix, [...(facts.get(appendix) ?? []), number]);
  known.set(model, facts);
  return facts;
}

/** Each paragraph with its lines; what speaks of appendices only where there are any. */
function numberedFacts({ words, model }: Section): readonly (readonly NumberedFact[])[] {
  const byDay = new Map<Day, number[]>();
  for (const { happenedAt, appendix } of model.timeline) {
    const day = dayIn(happenedAt.zone, msOf(happenedAt));
    if (appendix !== undefined) byDay.set(day, [...(byDay.get(day) ?? []), appendix]);
  }
  const of = (days: readonly Day[] = []): readonly number[] => [
    ...new Set(days.flatMap((day) => byDay.get(day) ?? []).sort((a, b) => a - b)),
  ];
  const isTold = ({ isOfAppendices }: ToldParagraph): boolean =>
    !isOfAppendices || model.appendices.length > 0;
  return model.story.statement.filter(isTold).map(({ text, lines, days, daysOfLines = [] }, index) => [
    { number: String(index + 1), text: shownText(words, text), appendices: of(days) },
    ...lines.map((line, at) => ({
      number: `${index + 1}.${at + 1}`,
      text: shownText(words, line),
      appendices: of(daysOfLines[at]),
    })),
  ]);
}

function writeFact(
  section: Section,
  { number, text, appendices }: NumberedFact,
  sign: string,
  body: PdfStruct,
  after: number,
): void {
  const { flow } = section;
  flow.ensure(2 * STYLE.body.leading);
  flow.pdf.addNamedDestination(factDestination(number), 'XYZ', null, Math.max(0, flow.y - 30), null);
  flow.paragraph(`${number}${sign}${text}`, STYLE.body, appendices.length > 0 ? 0 : after, body);
  if (appendices.length === 0) return;
  writeAppendixLinks(section, appendices, body);
  flow.y += after;
}

/** A line, or several, with the appendices of the same day. */
function writeAppendixLinks(section: Section, appendices: readonly number[], body: PdfStruct): void {
  const { flow, words } = section;
  const { leading } = STYLE.link;
  flow.ensure(leading);
  const lead = flow.lay(words.say('document.sameDay'), STYLE.small);
  flow.addText(body, 'P', lead, { inset: INSET, width: lead.width }, flow.y);
  let inset = INSET + lead.width + BETWEEN;
  for (const number of appendices)
    for (const { text, style, goTo } of appendixLink(section, number)) {
      const block = flow.lay(text, style);
      if (inset + block.width > flow.width) {
        flow.y += leading;
        flow.ensure(leading);
        inset = INSET;
      }
      const place = { inset, width: block.width };
      if (goTo) addLink(flow, body, block, place, flow.y, goTo);
      else flow.addText(body, 'P', block, place, flow.y);
      inset += block.width + BETWEEN;
    }
  flow.y += leading;
}
