import type { ComponentChildren } from 'preact';

/** One state of a component: what is shown of it, and what it is called. */
interface ShownState {
  readonly state: string;
  readonly draw: (sample: Sample) => ComponentChildren;
}

/** A component with all its states. */
export interface Show {
  /** Name of its file in `src/ui/kit`. */
  readonly file: string;
  readonly states: readonly ShownState[];
}

/** What stands in the components, in the language of the page: short, long, mixed, and a code. */
export interface Sample {
  readonly short: string;
  readonly sentence: string;
  readonly long: string;
  /** Letters of both directions, a number and brackets. */
  readonly mixed: string;
  readonly code: string;
}

const he: Sample = {
  short: 'לשמור',
  sentence: 'הנציגה הבטיחה שהשליח יגיע ביום חמישי.',
  long: 'ביקשתי לדבר עם מנהלת, ואמרו לי שתחזור אליי תוך שני ימי עסקים; אחרי שבוע עוד לא חזרה, ובינתיים ירד החיוב השני מכרטיס האשראי.',
  mixed: 'הזמנה WEB-2026/1188 (שולמה ב־Apple Pay), ‏₪1,299.90',
  code: 'WEB-2026/1188',
};

const en: Sample = {
  short: 'Save',
  sentence: 'The representative promised a courier by Thursday.',
  long: 'I asked for a manager and was told that she would call back within two business days; a week later she had not, and the second charge had gone off my card meanwhile.',
  mixed: 'Order WEB-2026/1188 from סופר־טק (paid by Apple Pay), ₪1,299.90',
  code: 'WEB-2026/1188',
};

/** The sample texts of a language. */
export const sampleOf = (language: string): Sample => (language === 'he' ? he : en);
