import { zoneOfLaw } from '../../../domain/law/zone-of-law.ts';
import { answerDue } from '../../../domain/letters/answer-due.ts';
import type { LetterContent } from '../../../domain/letters/letter-content.ts';
import { shiftDay } from '../../../domain/time/day.ts';
import { dayIn, msOf } from '../../../domain/time/moment.ts';
import { findCase } from '../../../storage/queries.ts';
import type { EntryRow } from '../../../storage/rows.ts';
import { listStretch } from '../../../storage/timeline-queries.ts';
import { formatDay } from '../../../words/format.ts';
import { sourceWords } from '../../../words/right-words.ts';
import { Icon } from '../../kit/icon.tsx';
import { useWords } from '../../kit/words-provider.tsx';
import { useLive } from '../frame/database-provider.tsx';
import { useNow } from '../frame/now-provider.tsx';

interface Props {
  readonly entry: EntryRow;
  readonly content: LetterContent;
}

/** A letter may go out some days after it was written; its own wish counts from the day on which it was written. */
const MOST_DAYS_LATE = 14;

/** By when a letter is to be answered: the day that the law sets, or the one that it asks for, never one for the other. */
export function AnswerClock({ entry, content }: Props) {
  const words = useWords();
  const nowMs = useNow();
  const { id, caseId, happenedAt, version } = entry;
  const live = useLive(
    async (db) => {
      const row = await findCase(db, caseId);
      if (!row) return undefined;
      const whole = { before: undefined, until: undefined, limit: Number.POSITIVE_INFINITY };
      const entries = await listStretch(db, caseId, whole);
      const before = entries.filter((one) => one.id === id || one.happenedAt.at < happenedAt.at);
      const zone = zoneOfLaw(row.facts.purchase);
      const sentOn = dayIn(zone, msOf(happenedAt));
      const input = { case: row, entries: before, settings: {}, way: content.way };
      const due = answerDue(content.letter, { ...input, today: sentOn });
      if (!due || due.law) return due && { due, zone };
      // What it asks for stands in it, as it was written.
      for (let late = 0; late <= MOST_DAYS_LATE; late += 1) {
        const wish = answerDue(content.letter, { ...input, today: shiftDay(sentOn, -late) });
        if (wish && content.text.includes(formatDay(content.language, wish.by, 'long')))
          return { due: wish, zone };
      }
      return undefined;
    },
    ['answer', id, version],
  );
  if (live.state !== 'read' || !live.value) return null;
  const { due, zone } = live.value;
  const by = formatDay(words.language, due.by, 'long');
  const isOver = due.by < dayIn(zone, nowMs);
  const key = due.law ? 'law' : 'wish';
  return (
    <p class={isOver ? 'answer-clock answer-over' : 'answer-clock'}>
      <Icon name="clock" />
      <span>
        <strong>{words.say(isOver ? `letter.answer.${key}Over` : `letter.answer.${key}`, { by })}</strong>
        <span class="small muted answer-why">
          {due.law ? sourceWords(words, due.law) : words.say('letter.answer.noLaw')}
        </span>
      </span>
    </p>
  );
}
