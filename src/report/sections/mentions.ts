import { isFirstVolume } from '../../domain/export/volumes.ts';
import { dayIn, msOf } from '../../domain/time/moment.ts';
import { entryHeading } from '../../words/entry-words.ts';
import { formatDay, formatTime } from '../../words/format.ts';
import { STYLE } from '../pdf/style.ts';
import { type CellText, drawTable } from '../pdf/table.ts';
import { wayToEntry } from './appendix-link.ts';
import type { Section } from './section.ts';
import { factsOf } from './statement-section.ts';

const LABEL_WIDTH = 96;

/** Of an appendix: the entries that speak of it, each the way back to where it stands. */
export function writeMentions(section: Section, number: number): void {
  const { flow, words, model } = section;
  const isHere = isFirstVolume(model.volume);
  const mentions = model.timeline.flatMap(({ appendix, happenedAt, content }, index): CellText[] => {
    if (appendix !== number) return [];
    const day = formatDay(words.language, dayIn(happenedAt.zone, msOf(happenedAt)), 'short');
    const text = [day, formatTime(words.language, happenedAt), entryHeading(words, content)].join(' · ');
    return [
      isHere
        ? { text, style: STYLE.link, goTo: wayToEntry(index, text) }
        : { text: `${text} · ${words.say('document.inVolume', { number: 1 })}`, style: STYLE.cell },
    ];
  });
  for (const { number: fact, name } of factsOf(section, number)) {
    const text = words.say('document.factNumber', { number: fact });
    if (isHere) mentions.push({ text, style: STYLE.link, goTo: { name, says: text } });
  }
  if (mentions.length === 0) return;
  drawTable(
    flow,
    [{ width: LABEL_WIDTH }, { width: flow.width - LABEL_WIDTH }],
    [[[{ text: words.say('report.appendix.mentioned'), style: STYLE.small }], mentions]],
    'snug',
  );
}
