import type { Candidate } from './candidate.ts';
import { isReadable } from './label-reader.ts';
import type { Page } from './page.ts';
import { excerptOf } from './page-text.ts';

const LINES_OF_A_HEAD = 60;
// "Payment to Lanternfish Comics", "שילמת לקו אופניים".
const PAID_TO =
  /^(?:(?:a |your )?payment (?:sent )?to|(?:you )?(?:paid|sent (?:a )?payment(?: of [^\s]{1,14}(?: [A-Z]{3})?)?) to|you paid(?! (?:with|by|using|in|for)\b)|purchase (?:from|at)|(?:ה?תשלום|שולם|שילמת|העברה|הועבר)(?: בהצלחה)? (?:אל |ל-|ל)(?!לקוח|כרטיס|תשלום)|плат[её]ж (?:в пользу|в|для)|оплата в пользу|دفعة (?:الي|ل))\s?(?<who>[^\d:]{2,50})$/iu;
// The same in a list of what was paid to several.
const MOST = 1;

/** To whom a page of a payment service says that was paid; undefined where it names none, or several. */
export function paidTo(page: Page): Candidate<string> | undefined {
  const found = page.lines.slice(0, LINES_OF_A_HEAD).flatMap((line): Candidate<string>[] => {
    const value = isReadable(line) ? PAID_TO.exec(line.text)?.groups?.who?.trim() : undefined;
    return value
      ? [
          {
            value,
            foundIn: 'label',
            excerpt: excerptOf(line.text),
            weight: 1,
            spot: { line, written: value },
          },
        ]
      : [];
  });
  return new Set(found.map(({ value }) => value)).size === MOST ? found[0] : undefined;
}
