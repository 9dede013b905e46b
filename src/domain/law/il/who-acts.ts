import type { WhoActs } from '../who-acts.ts';
import { isNotice } from './events.ts';
import type { Facts } from './facts.ts';

/** Rights that are used by giving notice to the business. A notice to an issuer of cards is another one. */
const USED_BY_NOTICE = ['cancel', 'rescind-misleading', 'return-by-sign'];

/** Rule sheet, parts 4 to 15: who has to act by each of the days that it names. */
export const WHO_ACTS: WhoActs = {
  ofRight: {
    'end-continuing': 'business',
    'end-gym': 'business',
    'end-timeshare': 'business',
    'warranty-repair': 'business',
  },
  ofClock: {
    answerBy: 'business',
    appealBy: 'shopper',
    atLeastUntil: 'shopper',
    authorizationEndsBy: 'business',
    compensationDueBy: 'business',
    debtNoticeBy: 'business',
    defenceBy: 'business',
    downgradeSumDueBy: 'business',
    elementUntil: 'shopper',
    installBy: 'business',
    interestFrom: 'nobody',
    investigateBy: 'business',
    judgmentBy: 'nobody',
    limitation: 'shopper',
    noChargeBefore: 'nobody',
    noCollectionUntil: 'nobody',
    noWorseTermsUntil: 'nobody',
    noticeFrom: 'nobody',
    noticeTo: 'business',
    otherRemediesUntil: 'shopper',
    proofBy: 'business',
    refundDueBy: 'business',
    repairBy: 'business',
    rescindUntil: 'shopper',
    serveBy: 'shopper',
    setAsideBy: 'shopper',
    smsOn: 'business',
  },
  beginnings: ['interestFrom', 'noChargeBefore', 'noticeFrom'],
  hasActed: (right, facts, today) => {
    const f = facts as Facts;
    const { noticeDate } = f;
    return USED_BY_NOTICE.includes(right) && Boolean(noticeDate && noticeDate <= today) && isNotice(f);
  },
};
