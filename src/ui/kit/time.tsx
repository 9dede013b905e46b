import type { ComponentChildren } from 'preact';
import type { Day } from '../../domain/time/day.ts';
import type { Moment } from '../../domain/time/moment.ts';
import { formatDay, formatMoment } from '../../words/format.ts';
import type { Language } from '../../words/words.ts';
import { useWords } from './words-provider.tsx';

interface Props {
  /** An instant with its zone, or a calendar day. */
  readonly of: Moment | Day;
  /** It, as people say it: "Thursday", "in three days", a sentence that holds it. */
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** A day or an hour in words, with the exact one on resting and for programs. The one place where `<time>` is drawn. */
export function Time({ of, children, class: name }: Props) {
  const { language } = useWords();
  return (
    <time class={name} dateTime={typeof of === 'string' ? of : of.at} title={exactOf(language, of)}>
      {children}
    </time>
  );
}

const known = new Map<string, string>();
const MOST_KNOWN = 2_000;

/** Writing a day out costs more than the rest of a row, and rows of a search are drawn anew at every letter. */
function exactOf(language: Language, of: Moment | Day): string {
  const key = typeof of === 'string' ? `${language} ${of}` : `${language} ${of.zone} ${of.at}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const exact = typeof of === 'string' ? formatDay(language, of, 'long') : formatMoment(language, of);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, exact);
  return exact;
}
