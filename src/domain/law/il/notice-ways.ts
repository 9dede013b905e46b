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
  // The same part: "Not for in-store cancellation (14ט(ז))"; by part 6 a presentation event is in the same Regs of 14ו.
  freeDeals: ['store', 'event'],
  // Parts 5 and 7: a timeshare and a gym are left by a written notice.
  writtenDeals: ['gym', 'timeshare'],
  // Part 2.1, `il-notice-when`: "warn to post several days ahead". How many is our suggestion: the law has no number.
  // Part 7, `il-cont-end`: six business days from posting, three from any other notice.
  posted: {
    ways: ['registered-mail'],
    methods: ['registered-mail'],
    daysAhead: 5,
    endsLaterWorkingDays: 3,
  },
  rule: 'il-cancel-channels',
  lawNames: names,
  section: '14ט',
  sectionUrl: url,
  checkedOn,
};
