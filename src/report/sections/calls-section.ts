import { zoneOfLaw } from '../../domain/law/zone-of-law.ts';
import { dayIn, type Moment, msOf } from '../../domain/time/moment.ts';
import { isCall, waitingTotals, waitOf } from '../../domain/timers/waiting-totals.ts';
import { callTotals } from '../../words/call-totals.ts';
import { formatDuration } from '../../words/duration.ts';
import { formatDay, formatOtherOffset, formatTime } from '../../words/format.ts';
import { STYLE } from '../pdf/style.ts';
import { type Cell, columnFor, drawTable, GAP, startHeight } from '../pdf/table.ts';
import { MAX_TITLE } from '../text/clean-text.ts';
import { isolated, type Section, shownLine } from './section.ts';

/** Every call, with its waiting where it was timed, and what they come to. Nothing where there was none. */
export function writeCalls({ flow, words, model }: Section): void {
  const calls = model.timeline.flatMap(({ content, happenedAt }) =>
    isCall(content) ? [{ call: content.call, agent: content.agent, happenedAt }] : [],
  );
  if (calls.length === 0) return;
  const { language } = words;
  const figures = (text: string): Cell => [{ text, style: STYLE.figures }];
  const dayOf = (at: Moment): string => formatDay(language, dayIn(at.zone, msOf(at)), 'short');
  const home = zoneOfLaw(model.purchase);
  const hourOf = (at: Moment): Cell => {
    const offset = formatOtherOffset(language, at, home);
    return [
      ...figures(formatTime(language, at)),
      ...(offset ? [{ text: isolated(offset), style: STYLE.small }] : []),
    ];
  };
  const plain = (text: string): Cell => [{ text, style: STYLE.cell }];
  const rows = calls.map(({ call, agent, happenedAt }): Cell[] => {
    const who = agent ? plain(shownLine(words, agent, MAX_TITLE)) : [];
    if (!call)
      return [figures(dayOf(happenedAt)), [], [], plain(words.say('document.calls.notTimed')), [], who];
    const { startedAt, answeredAt, endedAt } = call;
    return [
      figures(dayOf(startedAt)),
      hourOf(startedAt),
      hourOf(endedAt),
      figures(formatDuration(words, waitOf(call))),
      answeredAt === null
        ? plain(words.say('document.calls.nobody'))
        : figures(formatDuration(words, Math.max(0, msOf(endedAt) - msOf(answeredAt)))),
      who,
    ];
  });
  const columns = (['day', 'from', 'until', 'waited', 'spoke'] as const).map((name, cell) =>
    columnFor(
      flow,
      words.say(`document.calls.${name}`),
      rows.flatMap((row) => row[cell] ?? []),
      100,
    ),
  );
  const used = columns.reduce((sum, { width }) => sum + width, 0);
  const agent = { head: words.say('document.calls.agent'), width: flow.width - used - GAP / 2 };
  const all = [...columns, agent];
  flow.sectionHeading(words.say('document.calls.title'), startHeight(flow, all, rows));
  flow.y += 2;
  drawTable(flow, all, rows);
  flow.y += 8;
  flow.paragraph(callTotals(words, waitingTotals(model.timeline), 'document.calls.total'), STYLE.strong);
}
