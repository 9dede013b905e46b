import { dayIn, msOf } from '../../domain/time/moment.ts';
import { formatDay } from '../../words/format.ts';
import { STYLE } from '../pdf/style.ts';
import { type Cell, columnFor, drawTable, GAP, startHeight } from '../pdf/table.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { dayOf, promiseState } from '../told-promise.ts';
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
