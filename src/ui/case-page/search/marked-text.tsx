import type { ComponentChildren } from 'preact';
import type { Place } from '../../../domain/search/find-places.ts';
import { codesIn } from '../../../words/codes.ts';
import { showText } from '../../kit/show-text.ts';

interface Props {
  readonly text: string;
  /** In order, none overlapping another. */
  readonly places: readonly Place[];
  readonly isCutBefore?: boolean;
  readonly isCutAfter?: boolean;
}

/** Somebody's text with the found places marked, in its own direction; codes in it keep their order. */
export function MarkedText({ text, places, isCutBefore = false, isCutAfter = false }: Props) {
  const shown: ComponentChildren[] = [];
  let done = 0;
  for (const { start, end } of codesIn(text)) {
    shown.push(...marked(text, done, start, places));
    shown.push(
      <bdi key={`code ${start}`} dir="ltr">
        {marked(text, start, end, places)}
      </bdi>,
    );
    done = end;
  }
  shown.push(...marked(text, done, text.length, places));
  return (
    <bdi dir="auto" class="value">
      {isCutBefore && '…'}
      {shown}
      {isCutAfter && '…'}
    </bdi>
  );
}

/** A stretch of the text, with what of the places falls into it. */
function marked(text: string, from: number, to: number, places: readonly Place[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  const clean = (start: number, end: number): string => showText(text.slice(start, end), end - start);
  let done = from;
  for (const { start, end } of places) {
    const [first, last] = [Math.max(start, done), Math.min(end, to)];
    if (first >= last) continue;
    if (first > done) parts.push(clean(done, first));
    parts.push(<mark key={first}>{clean(first, last)}</mark>);
    done = last;
  }
  if (done < to) parts.push(clean(done, to));
  return parts;
}
