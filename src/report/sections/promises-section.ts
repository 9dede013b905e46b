import type { PromiseContent } from '../../domain/case/entry.ts';
import { zoneOfLaw } from '../../domain/law/zone-of-law.ts';
import { isAskedAbout } from '../../domain/promises/promise.ts';
import type { Day } from '../../domain/time/day.ts';
import { dayIn, msOf } from '../../domain/time/moment.ts';
import { formatDay } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { STYLE } from '../pdf/style.ts';
import { type Cell, columnFor, drawTable, GAP, startHeight } from '../pdf/table.ts';
import type { ReportModel } from '../report-model.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { type Section, shownLine, shownText } from './section.ts';

/** Every promise and what came of it. Nothing where none was made. */
export function writePromises({ flow, words, model }: Section): void {
  const { language } = words;
  const today = dayOf(model);
  const rows = model.timeline.flatMap(({ happenedAt, content }): Cell[][] => {
    if (content.kind !== 'promise') return [];
    const made = formatDay(language, dayIn(happenedAt.zone, msOf(happenedAt)), 'short');
    const { agent, dueOn, postponedFrom = [] } = content;
    const putOff = postponedFrom.map((day) => formatDay(language, day, 'short')).join(', ');
    return [
      [
        [{ text: made, style: STYLE.figures }],
        agent ? [{ text: shownLine(words, agent, MAX_TITLE), style: STYLE.cell }] : [],
        dueOn ? [{ text: formatDay(language, dueOn, 'short'), style: STYLE.figures }] : [],
        [
          { text: promiseState(words, content, today), style: STYLE.cellStrong },
          ...(putOff
            ? [{ text: words.say('document.promises.postponed', { days: putOff }), style: STYLE.small }]
            : []),
        ],
        [{ text: shownText(words, content.text), style: STYLE.cell }],
      ],
    ];
  });
  if (rows.length === 0) return;
  const columns = (['made', 'by', 'due', 'state'] as const).map((name, cell) =>
    columnFor(
      flow,
      words.say(`document.promises.${name}`),
      rows.flatMap((row) => row[cell] ?? []),
      110,
    ),
  );
  const used = columns.reduce((sum, { width }) => sum + width, 0);
  const what = { head: words.say('document.promises.what'), width: flow.width - used - GAP / 2 };
  const all = [...columns, what];
  flow.sectionHeading(words.say('document.promises.title'), startHeight(flow, all, rows));
  flow.y += 2;
  drawTable(flow, all, rows);
}

/** The day on which a document tells how things stand, as its story counts it. */
export const dayOf = ({ purchase, generatedAt }: Pick<ReportModel, 'purchase' | 'generatedAt'>): Day =>
  dayIn(zoneOfLaw(purchase), msOf(generatedAt));

/** What came of a promise, in words; what the document calls not kept on time is not called open alone. */
export function promiseState(words: Words, promise: PromiseContent, today: Day): string {
  const { state, settledOn } = promise;
  if (isAskedAbout(promise, today)) return words.say('document.promises.overdue');
  if (state === 'open' || !settledOn) return words.say(`document.promises.${state}`);
  return words.say(`document.promises.${state}On`, { day: formatDay(words.language, settledOn, 'short') });
}
