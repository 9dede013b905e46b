import type { Tongue } from '../../tests/e2e/support/texts.ts';

/** A picture for the stores: a screen of the kit, and what is written above it. */
interface Shot {
  readonly file: string;
  /** Name of a screen of the kit. */
  readonly screen: string;
  readonly theme: 'light' | 'dark';
  readonly caption: Readonly<Record<Tongue, string>>;
  /** A part of the screen, which stands beside its words; a whole one stands below them. */
  readonly part?: string;
}

/** In the order in which the stores show them. */
export const SHOTS: readonly Shot[] = [
  {
    file: '1-case',
    screen: 'case, the sample',
    theme: 'light',
    caption: {
      he: 'כל התלונה בתיקייה אחת, והצעד הבא למעלה',
      en: 'One folder per complaint, the next step on top',
    },
  },
  {
    file: '2-popup',
    screen: 'popup, a case that fits',
    theme: 'light',
    caption: {
      he: 'שתי לחיצות בדף ההזמנה: הצילום, המספר והסכום נשמרים',
      en: 'Two clicks on the order page keep the picture, the number and the sum',
    },
    part: '.popup',
  },
  {
    file: '3-dates',
    screen: 'case, its dates',
    theme: 'light',
    caption: { he: 'עד מתי אפשר, ולמה, לפי החוק', en: 'Until when, and why, by the law' },
    part: '.dates-card',
  },
  {
    file: '4-letter',
    screen: 'letter with gaps',
    theme: 'light',
    caption: {
      he: 'מכתבים מוכנים מתוך העובדות, עם סעיפי החוק',
      en: 'Letters ready from the facts, with the sections of the law',
    },
  },
  {
    file: '5-settings-dark',
    screen: 'settings',
    theme: 'dark',
    caption: {
      he: 'הכול נשאר בדפדפן: בלי חשבון, בלי שרת, בלי רשת',
      en: 'Everything stays in your browser: no account, no server, no network',
    },
  },
];
