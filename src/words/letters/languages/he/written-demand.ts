import type { writtenDemand } from '../../../../domain/letters/templates/written-demand.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'דרישה בכתב[ – הזמנה {orderNumber}]',
  'defect-told': 'המכתב הזה הוא גם הודעה על הפגם לפי {defectLaw}.',
  'pay-how': 'כסף שמוחזר אפשר להעביר לאמצעי התשלום שבו שילמתי.',
  'in-writing': 'המכתב הזה הוא הפנייה בכתב ש{demandLaw} מדבר עליה.',
  settle: 'עדיף בעיניי לסיים את העניין בינינו, ואשמח לתשובה עניינית.',
} as const satisfies WordsOf<typeof writtenDemand>;
