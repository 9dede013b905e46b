import { hasLabel, labelsIn } from './labels/labels.ts';
import type { Line, Page } from './page.ts';

const OWN_WORD = /\d[\s,|·;/-]{1,4}(?<own>(?:ה?טלפון|טל['.:]|tel\b|(?:tele)?phone\b|тел|(?:ال)?هاتف).*)$/i;

// Nine digits of a business, an identity card or a tax file look like a telephone.
const REGISTERED =
  /(?<!\p{L})(?:ח\.?['"]{0,2}פ|ע\.?['"]{0,2}מ|ת\.?['"]{0,2}ז|ع\.م|ح\.ف|עוסק (?:מורשה|פטור)|(?:מספר|מס['.]?) (?:ה?עוסק|ה?חברה|זהות|רישום|תיק)(?: מורשה| פטור)?|مشتغل مرخص|رقم الهوية|vat (?:no|id|number)|company (?:no|number)|инн|огрн)[\s.:#'-]{0,4}$/iu;
// "Visa *4412": the last digits of a payment card.
const CARD =
  /(?:כרטיס(?: אשראי)?|אשראי|ויזה|מסטרקארד|ישראכרט|\bvisa|master\s?card|isracard|\bamex|\bcard|карт[аыойу]|بطاقة)(?: (?:ה?מסתי+[םמ]ת? ב-?|ending(?: in| with)?))?[^\p{L}\d]{0,6}$/iu;
// What opens a door.
const OF_A_DOOR =
  /(?:קוד(?: ה?(?:בניין|כניסה|דלת|שער|אינטרקום))?|\b(?:door|gate|entry|building) code|код (?:двери|домофона))[\s:.-]{0,4}$/i;
// Numbers that are none of a telephone, with a star after or before them as it may be.
const OTHER_NUMBERS = ['orderNumber', 'tracking', 'reference'] as const;
const endsWithLabel = (before: string, kind: (typeof OTHER_NUMBERS)[number]): boolean =>
  labelsIn(before, kind).some(({ end }) => /^[\s:#.-]{0,4}$/.test(before.slice(end)));
// Heads the number on the next line.
const OTHERS_PHONE =
  /^(?:carrier|courier|driver|fax)\b.{0,20}$|^(?:טלפון )?ה?(?:שליח|חברת שילוח|נהג|פקס)|^(?:курьер|водитель|факс)/i;
/** At the foot a business is reached by it, elsewhere it may be the courier's. */
export const MESSENGER =
  /(?:(?:ב|ל|ה)?(?:ו?ווא?טסא?פ|ווצאפ)|whats\s?app|ватсап|вотсап|واتساب)[\s:·|-]{0,4}$/i;

/** Whether the words before a number say that it is somebody else's, or no telephone. `merchant`: may hold the word for a courier. */
export const isOthersPhone = (page: Page, line: Line, at: number, merchant = ''): boolean => {
  // A courier's own name may hold the word for courier.
  const words = line.folded.slice(Math.max(0, at - 28), at).replace(merchant, '');
  // "Fax 03-5550124 phone 03-5550123": of two numbers each has its own word.
  const before = OWN_WORD.exec(words)?.groups?.own ?? words;
  const above = at === 0 ? (page.lines[line.at - 1]?.folded ?? '') : '';
  return (
    hasLabel(before.replace(MESSENGER, ''), 'notContact') ||
    /(?:^|[\s|·])f[.:]\s?$/i.test(before) ||
    REGISTERED.test(before) ||
    CARD.test(before) ||
    OF_A_DOOR.test(before) ||
    OTHER_NUMBERS.some((kind) => endsWithLabel(before, kind)) ||
    (above.length < 30 && OTHERS_PHONE.test(above))
  );
};
