import { CLOSING } from './conversation/agent-phrases.ts';
import { hasLabel } from './labels/labels.ts';
import { registeredAtHead } from './merchant-in-text.ts';
import type { Line, Page } from './page.ts';
import { senderAddressOf } from './webmail.ts';

const BELOW_NAME = 5;
const BELOW_CLOSING = 9;
const MOST_CLOSINGS = 50;
const MOST_OF_A_NUMBER = 24;
// An older message, of whoever wrote it, begins.
const OLDER = /^[-_]{2,}\s?(?:original|forwarded|הודעה)|^(?:from|מאת|sent|נשלח|от|من)\s?:|^>/i;

/** A number under the name that a bill is headed with. */
export function isOfBill(page: Page, line: Line): boolean {
  const at = registeredAtHead(page)?.at;
  return (
    at !== undefined &&
    line.at > at &&
    line.at <= at + BELOW_NAME &&
    !page.lines
      .slice(at, line.at + 1)
      .some(({ folded }) => hasLabel(folded, 'shopper') || /^לכבוד/.test(folded))
  );
}

interface Message {
  readonly closings: readonly number[];
  /** The line with which an older message begins, behind the first closing. */
  readonly older: number;
}

// Asked again for each number of a page.
const messages = new WeakMap<Page, Message>();

function messageOn(page: Page): Message {
  const known = messages.get(page);
  if (known) return known;
  const closings: number[] = [];
  let older = Number.POSITIVE_INFINITY;
  for (const { at, folded, region } of senderAddressOf(page) === undefined ? [] : page.lines) {
    if (at % 64 === 0) page.deadline.check();
    if (region === 'text' && closings.length < MOST_CLOSINGS && CLOSING.test(folded)) closings.push(at);
    else if (closings.length > 0 && OLDER.test(folded)) {
      older = at;
      break;
    }
  }
  const message = { closings, older };
  messages.set(page, message);
  return message;
}

/** A number in what the business signs its message with. */
export function isUnderSignature(page: Page, line: Line): boolean {
  if (page.isSentByShopper || line.speaker === 'shopper') return false;
  const { closings, older } = messageOn(page);
  return line.at < older && closings.some((at) => at < line.at && at >= line.at - BELOW_CLOSING);
}

/** Whether a line is of an older message below the one that was signed: of the shopper, as often as not. */
export const isInOlderMessage = (page: Page, line: Line): boolean => line.at >= messageOn(page).older;

/** A number alone below the short line that names the business. */
export function isBelowName(page: Page, line: Line, merchant: string): boolean {
  const above = page.lines[line.at - 1];
  return (
    line.text.length <= MOST_OF_A_NUMBER &&
    above !== undefined &&
    above.speaker !== 'shopper' &&
    above.text.length <= 2 * MOST_OF_A_NUMBER &&
    above.text.includes(merchant)
  );
}
