import type { smallClaims } from '../../../../domain/letters/templates/small-claims.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'עובדות התביעה[ נגד {merchant}]',
  claimant: '{התובעת|התובע|התובע/ת}:',
  defendant: 'בית העסק הנתבע:',
  written: 'לבית העסק נשלחה פנייה בכתב לראשונה ב־{writtenOn}.',
  'defect-law': 'הדין בעניין פגם במוצר וההודעה עליו: {defectLaw}.',
  exemplary:
    'הסכום הנתבע כולל פיצויים לדוגמה של {exemplarySum}, לפי {demandLaw}, שמאפשר לפסוק עד {exemplaryMost}. הסיבה: {exemplaryReason}',
  sums: 'מה שנתבע, לפי ראשי התביעה:',
  order: 'בית המשפט מתבקש לחייב את בית העסק לשלם {claimTotal}.',
  remedy: 'בית המשפט מתבקש להורות לבית העסק על {wanted} של המוצר.',
  'remedy-service': 'בית המשפט מתבקש להורות לבית העסק על {wanted}.',
  annexes: 'המסמכים שעליהם נשענות העובדות מצורפים כנספחים ממוספרים.',
} as const satisfies WordsOf<typeof smallClaims>;
