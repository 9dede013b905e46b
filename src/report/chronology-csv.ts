import { agentOf, type Entry, type EntryContent, textOf } from '../domain/case/entry.ts';
import { type EvidenceFacts, titleOf } from '../domain/case/evidence.ts';
import { dayIn, msOf } from '../domain/time/moment.ts';
import { entryFacts, entryHeading } from '../words/entry-words.ts';
import { formatOtherOffset, formatTime } from '../words/format.ts';
import { verdictSentences } from '../words/verdict-words.ts';
import type { Words } from '../words/words.ts';
import { withoutDirectionControls } from './text/clean-text.ts';

/** What a program for tables takes for a formula when a cell begins with it. */
const FORMULA = /^(?=[\s\p{Cf}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20])/u;
/** Where one that parts cells otherwise than by commas would begin another: at `;`, at tabs, at lines within quotes. */
const FORMULA_WITHIN = /([;\t\r\n])((?:[^\S\t\r\n]|[\p{Cf}"])*)(?=[=+\-@|%\uff1d\uff0b\uff0d\uff20])/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Tells Excel that the text is UTF-8. */
const MARK = '\ufeff';

/**
 * What happened in a case as a table that opens in any such program: RFC 4180, UTF-8 with its mark, one row for each entry, the
 * earliest first. Days are written `YYYY-MM-DD` on the clocks of the place where it happened. A text that would be taken for
 * a formula gets an apostrophe before it. `hide` takes out of texts what nobody is to read. `home`: the zone in which hours are read
 * that say nothing of theirs. `factsOf`: of what an entry shows, which is named with its verdict.
 */
export function chronologyCsv(
  words: Words,
  entries: readonly Entry[],
  {
    home,
    hide = (text) => text,
    factsOf = () => undefined,
  }: {
    readonly home: string;
    readonly hide?: (text: string) => string;
    readonly factsOf?: (content: EntryContent) => EvidenceFacts | undefined;
  },
): string {
  const sorted = [...entries].sort((one, other) => msOf(one.happenedAt) - msOf(other.happenedAt));
  const heads = (['day', 'hour', 'what', 'agent', 'text', 'facts'] as const).map((name) =>
    words.say(`document.csv.${name}`),
  );
  const rows = sorted.map(({ happenedAt, content }) => [
    dayIn(happenedAt.zone, msOf(happenedAt)),
    [formatTime(words.language, happenedAt), formatOtherOffset(words.language, happenedAt, home)]
      .filter(Boolean)
      .join(' '),
    hide(entryHeading(words, content)),
    hide(agentOf(content) ?? ''),
    hide(textOf(content) ?? ''),
    [...shownBy(words, factsOf(content)), ...entryFacts(words, content)].filter(Boolean).map(hide).join('\n'),
  ]);
  return `${MARK}${[heads, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function shownBy(words: Words, facts: EvidenceFacts | undefined): readonly string[] {
  if (!facts) return [];
  const verdict = facts.kind === 'file' ? undefined : facts.verdict;
  return [titleOf(facts), ...(verdict ? verdictSentences(words, verdict) : [])];
}

function cellOf(raw: string): string {
  const text = withoutDirectionControls(raw).replace(CONTROLS, '').toWellFormed();
  const safe = text.replace(FORMULA, "'").replace(FORMULA_WITHIN, "$1'$2");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
