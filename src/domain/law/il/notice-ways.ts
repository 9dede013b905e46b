import type { NoticeWays } from '../notice-ways.ts';
import { LAWS } from './laws.ts';

const { names, url, checkedOn } = LAWS['il-consumer-protection'];

/**
 * Rule sheet, part 4.6: by phone or at the business, registered mail, e-mail, fax if it has one, and on-line where the deal
 * can be made on-line. A messaging service is not among them.
 */
export const NOTICE_WAYS: NoticeWays = {
  written: ['email', 'form', 'registered-mail', 'fax'],
  oral: ['phone', 'visit'],
  // The same part: "Not for in-store cancellation (14ט(ז))".
  freeDeals: ['store'],
  lawNames: names,
  section: '14ט',
  sectionUrl: url,
  checkedOn,
};
