import { chatText } from '../conversation/chat-text.ts';
import { MAX_TEXT_CHARACTERS } from '../detect/finding.ts';
import { clipText } from '../detect/page-text.ts';
import type { PersonalPlace } from './mark.ts';
import type { Message } from './message.ts';
import type { WalkOutcome } from './page-tools.ts';
import type { Size } from './pieces.ts';
import type { ClipReason, Remark } from './verdict.ts';

/**
 * What a walk has collected when a picture is asked for, as if it ended with that picture; sent with each one, so that a
 * capture that is cut short keeps more than its pictures. A text that is absent is the page's at the start, or, where
 * there are messages, theirs.
 */
export interface SoFar {
  readonly remarks: readonly Remark[];
  readonly text?: string;
  readonly textClipped?: boolean;
  readonly messages?: readonly Message[];
  readonly places?: readonly PersonalPlace[];
}

/** What is written down with each picture must not grow without end. */
const MOST_MESSAGES = 20_000;
const MOST_MESSAGE_CHARACTERS = 4_000_000;
const MOST_PLACES = 5_000;
const MOST_REMARKS = 100;

/** The same within bounds; where messages or text are left out for it, its remarks say so. */
export function boundedSoFar(soFar: SoFar): SoFar {
  const { messages, places } = soFar;
  const text = soFar.text === undefined ? undefined : clipText(soFar.text, MAX_TEXT_CHARACTERS);
  const kept = messages && firstOf(messages);
  const isLess =
    (text !== undefined && text.length < (soFar.text ?? '').length) ||
    (kept !== undefined && kept.length < (messages?.length ?? 0));
  const remarks = soFar.remarks
    .slice(0, MOST_REMARKS)
    .map((one) => (one.is === 'messages' && kept ? { ...one, count: kept.length } : one));
  return {
    remarks: isLess ? withTextClipped(remarks) : remarks,
    ...(text !== undefined && { text }),
    ...((soFar.textClipped !== undefined || isLess) && { textClipped: soFar.textClipped === true || isLess }),
    ...(kept && { messages: kept }),
    ...(places && { places: places.slice(0, MOST_PLACES) }),
  };
}

function firstOf(messages: readonly Message[]): readonly Message[] {
  let length = 0;
  const end = messages.findIndex(({ text, who = '', when = '' }, at) => {
    length += text.length + who.length + when.length;
    return at >= MOST_MESSAGES || length > MOST_MESSAGE_CHARACTERS;
  });
  return end < 0 ? messages : messages.slice(0, end);
}

/**
 * How a capture stands that was cut short: what it had collected, and where and why it ends. `start` is the page's text
 * as it was read at the beginning, `whole` what the pictures make together; CSS pixels.
 */
export function cutShort(
  soFar: SoFar | undefined,
  start: Pick<WalkOutcome, 'text' | 'textClipped'>,
  whole: Size,
  why: ClipReason,
): WalkOutcome {
  const { remarks = [], messages, places } = soFar ?? {};
  const { text, textClipped } = textOf(soFar, start);
  const isTold = remarks.some(({ is }) => is === 'clipped');
  const told: readonly Remark[] = isTold
    ? remarks
    : [{ is: 'clipped', atPx: Math.round(whole.height), why }, ...remarks];
  return {
    verdict: { remarks: textClipped ? withTextClipped(told) : told },
    text,
    textClipped,
    whole,
    ...(messages && { messages }),
    ...(places && places.length > 0 && { places }),
  };
}

function textOf(
  soFar: SoFar | undefined,
  start: Pick<WalkOutcome, 'text' | 'textClipped'>,
): Pick<WalkOutcome, 'text' | 'textClipped'> {
  if (!soFar) return start;
  const { text, textClipped = false, messages } = soFar;
  if (text !== undefined) return { text, textClipped };
  if (!messages) return start;
  const said = chatText(messages);
  return { text: said.text, textClipped: said.textClipped || textClipped };
}

const withTextClipped = (remarks: readonly Remark[]): readonly Remark[] =>
  remarks.some(({ is }) => is === 'text-clipped') ? remarks : [...remarks, { is: 'text-clipped' }];
