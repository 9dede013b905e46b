import { isFirstVolume, isInVolume } from '../../domain/export/volumes.ts';
import { dayIn, msOf } from '../../domain/time/moment.ts';
import { formatDay } from '../../words/format.ts';
import { appendixTitle } from '../appendix-title.ts';
import { STYLE } from '../pdf/style.ts';
import { type Cell, columnFor, type DrawnPlace, drawTable, GAP } from '../pdf/table.ts';
import { appendixLink } from './appendix-link.ts';
import type { Section } from './section.ts';

/** Writes the page numbers into the contents; `pageOf`: of each appendix by its number, from 0. To be called once all are there. */
export type FillContents = (pageOf: ReadonlyMap<number, number>) => void;

const PAGE_WIDTH = 56;
/** What a row takes, in points: nearly. */
const ROW = 26;
/** Holds the place of a number that is written there later. */
const PLACE = '\u00a0';

/** Every appendix by its name, what it is, its day and its page. */
export function writeContents(section: Section): FillContents {
  const { flow, words, model } = section;
  // The first volume lists all, each other one its own.
  const appendices = model.appendices.filter(
    ({ number }) => isFirstVolume(model.volume) || isInVolume(model.volume, number),
  );
  if (appendices.length === 0) return () => undefined;
  const places = new Map<number, DrawnPlace>();
  const keep = (number: number, place: DrawnPlace): void => {
    places.set(number, place);
    flow.keepPage(false);
  };
  const rows = appendices.map((appendix): Cell[] => {
    const { number } = appendix;
    return [
      appendixLink(section, number),
      [{ text: appendixTitle(words, appendix.facts), style: STYLE.cell }],
      [{ text: appendixDay(section, number, 'short'), style: STYLE.figures }],
      [{ text: PLACE, style: STYLE.figures, onPlaced: (place) => keep(number, place) }],
    ];
  });
  // On one page where one is enough.
  flow.bookmarkOfAppendices = flow.sectionHeading(
    words.say('document.contents.title'),
    Math.min(40 + rows.length * ROW, flow.fullRoom * 0.6),
  );
  flow.y += 2;
  const column = (name: 'name' | 'day', cell: number) =>
    columnFor(
      flow,
      words.say(`document.contents.${name}`),
      rows.flatMap((row) => row[cell] ?? []),
      110,
    );
  const [name, day] = [column('name', 0), column('day', 2)];
  drawTable(
    flow,
    [
      name,
      {
        head: words.say('document.contents.what'),
        width: flow.width - name.width - day.width - PAGE_WIDTH - GAP / 2,
      },
      day,
      { head: words.say('document.contents.page'), width: PAGE_WIDTH, areFigures: true },
    ],
    rows,
  );
  const held = flow.lay(PLACE, STYLE.figures, PAGE_WIDTH);
  return (pageOf) => {
    for (const [number, { page, inset, top }] of places) {
      const at = pageOf.get(number);
      if (at === undefined) continue;
      flow.pdf.switchToPage(page);
      const block = flow.lay(String(at + 1), STYLE.figures, PAGE_WIDTH);
      // The link beside it says where it leads: aloud the number would only be said twice.
      const { width } = block;
      // To the right it ends where what held its place did.
      const start = flow.direction === 'rtl' ? inset : inset + held.width - width;
      flow.writer.artifact(() => flow.drawBlock(block, { inset: start, width }, top));
      flow.writer.flushMarks();
    }
  };
}

/** The day on which the entry that shows an appendix happened. */
export function appendixDay({ words, model }: Section, number: number, length: 'short' | 'long'): string {
  const at = model.timeline.find((row) => row.appendix === number)?.happenedAt;
  return at ? formatDay(words.language, dayIn(at.zone, msOf(at)), length) : '';
}
