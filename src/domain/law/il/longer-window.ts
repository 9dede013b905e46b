import type { LongerWindow } from '../longer-window.ts';
import { LAWS } from './laws.ts';
import { DISTANCE_DAYS } from './rules/distance.ts';

const { names, url, checkedOn } = LAWS['il-consumer-protection'];

/** Rule sheet, part 4.3, `il-dist-vulnerable-4m`. Its text is read; that a chat counts and e-mails do not has one secondary source. */
export const LONGER_WINDOW: LongerWindow = {
  months: 4,
  ordinaryDays: DISTANCE_DAYS,
  seniorFrom: 65,
  immigrantYears: 5,
  lawNames: names,
  section: '14ג1',
  sectionUrl: url,
  checkedOn,
  conversationConfidence: 'D',
};
