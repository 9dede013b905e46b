import type { Direction } from '../../../src/report/text/paragraph.ts';

/** A paragraph as people write it, and what a reader of the extracted text must find whole. */
export interface AcceptanceString {
  readonly text: string;
  readonly base: Direction;
  readonly tokens: readonly string[];
}

const rtl = (text: string, ...tokens: string[]): AcceptanceString => ({ text, base: 'rtl', tokens });
const ltr = (text: string, ...tokens: string[]): AcceptanceString => ({ text, base: 'ltr', tokens });

/**
 * Words and numbers between blanks and brackets, which extractors must give in logical order. Arabic words with lam-alef or
 * tanwin are not among them: poppler turns the ligature's two letters round, whoever wrote the file.
 */
export const ACCEPTANCE: readonly AcceptanceString[] = [
  rtl(
    'הזמנה מס׳ 12345-AB (KSP) בסך ₪1,299.90 מיום 03/11/2026',
    'הזמנה',
    'מס׳',
    '12345-AB',
    'KSP',
    'בסך',
    '₪1,299.90',
    'מיום',
    '03/11/2026',
  ),
  rtl(
    'התקשרתי ל-*2345 ודיברתי עם נציג בשם Dan (מס׳ 77)',
    'התקשרתי',
    '*2345',
    'ודיברתי',
    'נציג',
    'בשם',
    'Dan',
    '77',
  ),
  rtl(
    'טלפון: 03-1234567, נייד 054-7654321, מחו״ל +972-3-1234567',
    'טלפון',
    '03-1234567',
    'נייד',
    '054-7654321',
    'מחו״ל',
    '+972-3-1234567',
  ),
  rtl(
    'חברת "פלאפון" בע"מ (לשעבר "פלאפון (תקשורת)") השיבה.',
    'חברת',
    'פלאפון',
    'בע"מ',
    'לשעבר',
    'תקשורת',
    'השיבה',
  ),
  rtl(
    'פרטים: https://www.example.co.il/orders/12345?id=AB-77&lang=he (קישור)',
    'פרטים',
    'https://www.example.co.il/orders/12345?id=AB-77&lang=he',
    'קישור',
  ),
  rtl(
    'iPhone 15 Pro (256GB) הוזמן ב-03/11/2026 בשעה 14:30–15:00',
    'iPhone',
    '15',
    'Pro',
    '256GB',
    'הוזמן',
    '03/11/2026',
    'בשעה',
    '14:30',
    '15:00',
  ),
  rtl('שָׁלוֹם עֲלֵיכֶם, בְּרֵאשִׁית – בדיקת נִיקּוּד', 'שלום', 'עליכם', 'בראשית', 'בדיקת', 'ניקוד'),
  rtl('ביטול בערבית: إلغاء المعاملة خلال 14 يومًا (סוף)', 'ביטול', 'בערבית', 'المعاملة', '14', 'סוף'),
  rtl(
    'הודעה ברוסית: Отмена сделки в течение 14 дней (14 יום).',
    'הודעה',
    'ברוסית',
    'Отмена',
    'сделки',
    'течение',
    '14',
    'дней',
    'יום',
  ),
  rtl(
    'זיכוי ₪-50.00 או 1,299.90 ₪ או NIS 100 (15% הנחה)',
    'זיכוי',
    '₪-50.00',
    '1,299.90',
    'NIS',
    '100',
    '15%',
    'הנחה',
  ),
  rtl(
    'דוא״ל: dan.cohen@example.co.il, תיוג #הזמנה_77',
    'דוא״ל',
    'dan.cohen@example.co.il',
    'תיוג',
    'הזמנה',
    '77',
  ),
  rtl('[1] {א} <ב> «ג» – ׳ד׳ ״ה״ (ו) / (Z)', '1', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'Z'),
  rtl('סעיף 14ג(א)(1) לחוק הגנת הצרכן, התשמ״א–1981', 'סעיף', '14', 'לחוק', 'הגנת', 'הצרכן', 'התשמ״א', '1981'),
  rtl(
    'מספר \u2066AB-123/45 (x)\u2069 בתוך בידוד \u2068Dan (77)\u2069 סוף',
    'מספר',
    'AB-123/45',
    'בתוך',
    'בידוד',
    'Dan',
    '77',
    'סוף',
  ),
  rtl(
    String.raw`קובץ C:\Users\dan\צילום (1).png נשמר`,
    'קובץ',
    String.raw`C:\Users\dan`,
    'צילום',
    'png',
    'נשמר',
  ),
  rtl(
    '• תבליט: שילמתי 3×₪99.90 = ₪299.70; טווח 10:30–11:45',
    'תבליט',
    'שילמתי',
    '₪99.90',
    '₪299.70',
    'טווח',
    '10:30',
    '11:45',
  ),
  rtl('מק״ט: ABC-123/7.5" (שחור/כסף) ×2 — -12.5%', 'מק״ט', 'ABC-123/7.5', 'שחור', 'כסף', '-12.5%'),
  rtl(
    'إلغاء المعاملة خلال 14 يومًا (رقم 12345-AB) بقيمة ₪1,299.90',
    'المعاملة',
    '14',
    'رقم',
    '12345-AB',
    'بقيمة',
    '₪1,299.90',
  ),
  ltr(
    'Отмена сделки в течение 14 дней — заказ № 12345-AB (חנות א׳)',
    'Отмена',
    'сделки',
    'дней',
    'заказ',
    '№',
    '12345-AB',
    'חנות',
    'א׳',
  ),
  ltr(
    'Order confirmed (מס׳ 77): "תודה רבה!" – 03/11/2026',
    'Order',
    'confirmed',
    'מס׳',
    '77',
    'תודה',
    'רבה',
    '03/11/2026',
  ),
];

/** Paragraphs to be wrapped at a width in points, set at 12 points. */
export const WRAPPED = [
  {
    width: 300,
    ...rtl(
      'שלחתי בקשה לביטול העסקה באמצעות הטופס באתר Customer Service Cancellation Form v2.1 (final) והמערכת השיבה: "Your request was received" עם מספר פנייה REQ-2026/000123, בסך ₪1,299.90 מיום 03/11/2026, ולאחר מכן התקשרתי ל-*2345 (שלוחה 3) ודיברתי עם Dan Cohen (מס׳ 77) שאישר את הביטול "בכפוף לדמי ביטול של 5% או ₪100, הנמוך מביניהם (סעיף 14ה(ב)(1))".',
      'שלחתי',
      'באמצעות',
      'Customer',
      'Cancellation',
      'REQ-2026/000123',
      '₪1,299.90',
      '03/11/2026',
      '*2345',
      'Cohen',
      '5%',
      '₪100',
      'מביניהם',
    ),
  },
  {
    width: 170,
    ...rtl(
      'הקישור https://www.example.co.il/he/account/orders/12345/cancel?reason=changed-mind&step=2 נפתח ב-03/11/2026 בשעה 14:30 והציג: "This order (12345-AB) cannot be cancelled online" – צילום מסך בנספח ב׳.',
      'הקישור',
      'https://www.example.co.il/',
      'נפתח',
      '03/11/2026',
      '14:30',
      '12345-AB',
      'cancelled',
      'בנספח',
    ),
  },
  {
    width: 220,
    ...rtl(
      'يحق للمستهلك إلغاء المعاملة خلال 14 يومًا من يوم إبرام الصفقة (المادة 14ج) برسوم لا تتجاوز 5% أو ₪100، رقم الطلب 12345-AB.',
      'المعاملة',
      'يوم',
      'الصفقة',
      'برسوم',
      'تتجاوز',
      '5',
      '₪100',
      'رقم',
      '12345-AB',
    ),
  },
] as const;
