import type { Line, Page } from './page.ts';
import type { PageKind } from './page-kind.ts';
import { foldText } from './page-text.ts';

const LEVELS_LOOKED_AT = 8;
const REVIEW = /(?:^|[\s_-])(?:reviews?|testimonials?|comments?)(?:$|[\s_-])/i;
const POST = /(?:^|[\s_-])(?:posts?|repl(?:y|ies)|topic-post)(?:$|[\s_-])/i;
const REVIEW_WORDS = /date of experience|verified (?:purchase|reviewer)|\d (?:people )?found this helpful/i;
const GIFT_CARD =
  /gift[\s-]?(?:card|voucher|certificate)|\bvoucher\b|כרטיס ה?מתנה|שובר|גיפט ?קארד|подарочн|сертификат|بطاقة هدية/i;

const classesOf = (element: Element): string => (element.getAttribute('class') ?? '').slice(0, 300);

/** Whether a line is in a review or a comment, or in one of several posts: its number is its author's. */
export function isAnothersWords(page: Page, kind: PageKind, line: Line): boolean {
  if (REVIEW_WORDS.test(line.folded)) return true;
  // Help desks call the messages of a request comments.
  if (kind.conversation && (page.url !== undefined || page.source === 'mail')) return false;
  let above = line.element ?? null;
  for (let level = 0; above && level < LEVELS_LOOKED_AT; level += 1) {
    if (above.localName === 'body') return false;
    const classes = classesOf(above);
    if (REVIEW.test(classes) || above.getAttribute('itemprop') === 'review') return true;
    const beside = above.nextElementSibling ?? above.previousElementSibling;
    if (POST.test(classes) && beside && POST.test(classesOf(beside))) return true;
    above = above.parentElement;
  }
  return false;
}

/** A page of a gift card that tells of no order: its code is money, and no order's number. */
export function isGiftCard(page: Page, kind: PageKind): boolean {
  if (kind.speaksOfOrder) return false;
  const heading = page.lines.find(({ region }) => region === 'heading');
  return GIFT_CARD.test(foldText(page.title)) || GIFT_CARD.test(heading?.folded ?? '');
}
