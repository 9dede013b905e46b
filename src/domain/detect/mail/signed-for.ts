import { isServiceWord } from '../chat-head.ts';
import { CLOSING, ROLE, STAFF_ROLE } from '../conversation/agent-phrases.ts';
import { personName } from '../conversation/agent-words.ts';
import type { Line, Page } from '../page.ts';
import { nameFrom } from '../shop-name.ts';
import { isOfBusiness } from './sent-mail.ts';

/** The business that a person signed for, and the line that names it. */
export interface SignedFor {
  readonly name: string;
  readonly line: Line;
}

const LINES_BELOW = 3;
const COMPANY = /\s?,?\s(?:בע"מ|בע''מ|ltd\.?|inc\.?|llc|gmbh)\.?$/i;
const DEPARTMENT =
  /^(?:ה?נציג|מנהל|מחלק|צוות|שירות|תמיכה|מוקד|מכירות|customer|support|service|sales|team|manager|head of)/i;

const isRole = (part: string): boolean =>
  STAFF_ROLE.test(part) || ROLE.test(part) || isServiceWord(part) || DEPARTMENT.test(part);

/**
 * "Sharon Mizrahi / customer service, Kelim Tovim": the business under the name of the person that a message is from,
 * with a role or a company's form to tell it by. Undefined where the sender is no person, or signs so for none.
 */
export function signedFor(page: Page, sender: string, address: string | undefined): SignedFor | undefined {
  if (!personName(sender) || (address !== undefined && isOfBusiness(address))) return undefined;
  const signature =
    page.lines.findLast(({ text, region }) => region !== 'quoted' && text === sender) ??
    page.lines.findLast(({ at, text, region }) => {
      const before = page.lines[at - 1];
      return region !== 'quoted' && before && CLOSING.test(before.folded) && personName(text) !== undefined;
    });
  if (!signature) return undefined;
  let isTold = false;
  for (const line of page.lines.slice(signature.at + 1, signature.at + 1 + LINES_BELOW)) {
    if (line.region === 'quoted' || /[\d@]/.test(line.folded)) return undefined;
    for (const [at, part] of line.folded.split(/\s?[,|]\s/).entries()) {
      if (isRole(part)) {
        isTold = true;
        continue;
      }
      const written = line.text.split(/\s?[,|]\s/)[at]?.replace(COMPANY, '');
      const name = nameFrom(written);
      if (name && (isTold || COMPANY.test(part))) return { name, line };
      return undefined;
    }
  }
  return undefined;
}
