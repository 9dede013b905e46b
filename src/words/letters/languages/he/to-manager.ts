import type { toManager } from '../../../../domain/letters/templates/to-manager.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'פנייה למנהל/ת שירות הלקוחות[ בעניין הזמנה {orderNumber}]',
  'pass-on':
    'אודה על העברת הפנייה הזו למנהל/ת שירות הלקוחות[ (מספר פנייה {reference})]. פניתי לשירות הלקוחות, והעניין עוד לא נפתר.',
  'pass-on-first': 'אודה על העברת הפנייה הזו למנהל/ת שירות הלקוחות[ (מספר פנייה {reference})].',
} as const satisfies WordsOf<typeof toManager>;
