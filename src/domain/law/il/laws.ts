import type { Day } from '../../time/day.ts';
import type { Confidence, LawNames } from '../answer.ts';

/** When the main enactment of this jurisdiction was last read in its newest text (the sheet's head). */
export const CHECKED_ON = '2026-08-02' as Day;

interface Law {
  readonly names: LawNames;
  readonly url: string;
  /** The date of the text that was read; of an undated capture, the earliest date it can have. */
  readonly checkedOn: Day;
}

const law = (en: string, he: string, url: string, checkedOn: string): Law => ({
  names: { en, he },
  url,
  checkedOn: checkedOn as Day,
});
const MIRROR = 'https://github.com/lawsofisrael/lawsofisrael';
const CAPTURED = '2022-08-01';
/** The day on which the sheet was written, for what has no text of its own. */
const SHEET = '2026-11-21';

/** The enactments that rules point to, named as the sheet does (parts 0 to 17), in Hebrew without the year where it has none. */
export const LAWS = {
  'il-consumer-protection': law(
    'Consumer Protection Law 1981',
    'חוק הגנת הצרכן, התשמ״א–1981',
    'https://www.nevo.co.il/law_html/law00/70305.htm',
    CHECKED_ON,
  ),
  'il-cancellation-regulations': law(
    'Consumer Protection (Cancellation) Regulations 2010',
    'תקנות הגנת הצרכן (ביטול עסקה), התשע״א–2010',
    'https://www.nevo.co.il/law_html/law00/84257.htm',
    '2023-09-18',
  ),
  'il-computers': law(
    'Computers Law 1995',
    'חוק המחשבים, 1995',
    'https://www.nevo.co.il/law_html/law00/72393.htm',
    CAPTURED,
  ),
  'il-interpretation': law('Interpretation Law 1981', 'חוק הפרשנות', MIRROR, CAPTURED),
  'il-ordinance': law('Law and Administration Ordinance', 'פקודת סדרי השלטון והמשפט', MIRROR, CAPTURED),
  'il-independence-day': law('Independence Day Law 1949', 'חוק יום העצמאות, 1949', MIRROR, CAPTURED),
  'il-contracts': law('Contracts Law', 'חוק החוזים', MIRROR, CAPTURED),
  'il-payment-services': law('Payment Services Law 2019', 'חוק שירותי תשלום, התשע״ט–2019', MIRROR, CAPTURED),
  'il-warranty-regulations': law(
    'Warranty and After-Sale Service Regulations 2006',
    'תקנות הגנת הצרכן (אחריות ושירות לאחר מכירה), התשס״ו–2006',
    MIRROR,
    CAPTURED,
  ),
  'il-heater-regulations': law(
    'Water Heater Warranty Regulations 2014',
    'תקנות האחריות לדוודים, 2014',
    MIRROR,
    CAPTURED,
  ),
  'il-courts': law('Courts Law', 'חוק בתי המשפט', MIRROR, CAPTURED),
  'il-small-claims-regulations': law(
    'Small Claims (Procedure) Regulations 1976',
    'תקנות התביעות הקטנות, 1976',
    MIRROR,
    CAPTURED,
  ),
  'il-sale': law('Sale Law 1968', 'חוק המכר, 1968', MIRROR, CAPTURED),
  'il-communications': law('Communications Law', 'חוק התקשורת', MIRROR, CAPTURED),
  'il-aviation': law('Aviation Services Law 2012', 'חוק שירותי תעופה, התשע״ב–2012', MIRROR, CAPTURED),
  'il-door-regulations': law(
    'Door-to-Door Details Regulations 2008',
    'תקנות פרטי הרוכלות, 2008',
    MIRROR,
    CAPTURED,
  ),
  'il-phone-regulations': law(
    'Phone Service Regulations 2012',
    'תקנות המענה הטלפוני, 2012',
    MIRROR,
    CAPTURED,
  ),
  'il-limitation': law('Limitation Law 1958', 'חוק ההתיישנות, 1958', MIRROR, CAPTURED),
  'il-decisions': law(
    'Court decisions, known from notes',
    'פסקי דין, לפי תקצירים',
    'https://www.law.co.il',
    SHEET,
  ),
  'il-guidance': law('Guidance of authorities', 'הנחיות של רשויות', 'https://www.consumers.org.il', SHEET),
} as const;

export type IlLaw = keyof typeof LAWS;

/** Where a rule stands: enactment, section, confidence. */
export interface Citation {
  readonly law: IlLaw;
  readonly section: string;
  readonly schedule?: LawNames;
  readonly confidence: Confidence;
}

const cite =
  (name: IlLaw) =>
  (section: string, confidence: Confidence, schedule?: LawNames): Citation => ({
    law: name,
    section,
    ...(schedule && { schedule }),
    confidence,
  });

/** Items of the schedule of regulations that have only one. */
export const items = (...numbers: readonly string[]): LawNames =>
  itemsOf({ en: 'Schedule', he: 'לתוספת' }, numbers);
/** An item of the law's schedule of ways to end deals. */
export const itemOfFourth = (number: string): LawNames =>
  itemsOf({ en: 'Fourth Schedule', he: 'לתוספת הרביעית' }, [number]);

function itemsOf(
  { en, he }: { readonly en: string; readonly he: string },
  numbers: readonly string[],
): LawNames {
  const isOne = numbers.length === 1 && !numbers[0]?.includes('-');
  return {
    en: `${en} ${isOne ? 'item' : 'items'} ${numbers.join(' and ')}`,
    he: `${isOne ? 'פרט' : 'פרטים'} ${numbers.join(' ו־')} ${he}`,
  };
}

/** A section of the Consumer Protection Law. */
export const cpl = cite('il-consumer-protection');
/** A regulation of the Cancellation Regulations. */
export const regs = cite('il-cancellation-regulations');
export const interpretation = cite('il-interpretation');
export const ordinance = cite('il-ordinance');
export const payments = cite('il-payment-services');
export const warranty = cite('il-warranty-regulations');
export const aviation = cite('il-aviation');
export const other = (name: IlLaw, section: string, confidence: Confidence): Citation =>
  cite(name)(section, confidence);
