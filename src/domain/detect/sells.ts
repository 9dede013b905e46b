import type { Page } from './page.ts';

const ADDS_TO_BASKET =
  /^(?:add (?:\d{1,2} )?to (?:(?:my|your|the|shopping) ){0,2}(?:cart|basket|bag|trolley)|buy (?:it )?now|הוסף לסל(?: ה?קניות)?|הוספה? לסל(?: ה?קניות)?|הוסיפ?ו? לסל|הוסף לעגלה|הוספה? לעגלה|קנו? עכשיו|קנה עכשיו|(?:добавить )?в корзину|купить(?: сейчас)?|(?:ال)?(?:اضف|اضافة) (?:الي|ل)\s?(?:ال)?(?:سلة|عربة).*|اشتر الان)$/i;
const BASKET_ACTION = /(?:cart|basket|bag)\/add|add[-_]?to[-_]?(?:cart|basket|bag)/i;

/** Whether it is a page with a button that puts what it shows into the basket. */
export function sells(page: Page): boolean {
  const form = page.index
    .find('form', 50)
    .some((one) => BASKET_ACTION.test(one.getAttribute('action') ?? ''));
  return form || page.lines.some((line) => line.text.length < 40 && ADDS_TO_BASKET.test(line.folded));
}
