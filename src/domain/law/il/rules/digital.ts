import type { Day } from '../../../time/day.ts';
import { after, type Bound, later } from '../bound.ts';
import { countDays } from '../count.ts';
import { dealOf, documentOf, isDigital, serviceBound } from '../events.ts';
import type { Facts } from '../facts.ts';
import { cpl, other } from '../laws.ts';
import type { BarRule, NoteRule, Rule, WindowRule } from '../rule.ts';
import { beforeService, distOneOff } from './distance.ts';

const bought = {
  channel: 'distance',
  kind: 'digital-content',
  price: 350,
  transactionDate: '2026-07-05',
  disclosureDate: '2026-07-05',
  asOf: '2026-07-06',
} as const;

const isDownload = (f: Facts): boolean => isDigital(f) && f.delivery === 'download';
export const isLiveCourse = (f: Facts): boolean => isDigital(f) && f.delivery === 'live-online';
/** Whether the 14 days from deal and document still run, or have not started. */
function isInDays(f: Facts, at: Day): boolean {
  const { state, deadline } = fromDealAndDocument(f);
  return state === 'open' || (deadline !== undefined && at <= deadline);
}

const fromDealAndDocument = (f: Facts): Bound =>
  after(later(dealOf(f), documentOf(f)), (day) => countDays(day, 14));
const isRecorded = (f: Facts): boolean => isDigital(f) && f.delivery === 'recorded-course';

export const digitalLive: WindowRule & BarRule = {
  id: 'il-digital-course-live',
  title: 'Live lessons on-line: a one-off service with a start date; contested once they began',
  ...other('il-decisions', '45855-06-22', 'D'),
  when: isLiveCourse,
  // Once lessons began, the bound before them is what is disputed; the 14 days are not.
  bars: (f, at) =>
    isLiveCourse(f) && f.serviceStarted === true
      ? { contested: true, lean: false, undated: true, reopens: isInDays(f, at) }
      : false,
  count: (f) => beforeService(f, serviceBound(f, 2)),
  restsOn: () => [distOneOff],
  example: {
    inputs: { ...bought, delivery: 'live-online', serviceDate: '2026-07-15' },
    expected: {
      canCancel: true,
      deadline: '2026-07-13',
      rule: ['il-digital-course-live', 'il-dist-service-oneoff'],
    },
  },
};

export const digitalRecorded: WindowRule & BarRule = {
  id: 'il-digital-course-recorded',
  title:
    'Recorded lessons: not accessed, 14 days from deal and document, lean yes; accessed, contested, lean no',
  ...other('il-decisions', '790-09-14; Hadera 23.6.2024', 'D'),
  when: isRecorded,
  bars: (f) => {
    if (!isRecorded(f) || f.accessed === false) return false;
    return f.accessed === undefined
      ? { needs: ['accessed'] }
      : { contested: true, lean: false, undated: true };
  },
  count: fromDealAndDocument,
  lean: (f) => (f.accessed === false ? true : undefined),
  example: {
    inputs: { ...bought, delivery: 'recorded-course', accessed: false },
    expected: {
      canCancel: true,
      deadline: '2026-07-19',
      lean: true,
      fee: 17.5,
      rule: ['il-digital-course-recorded'],
    },
  },
};

export const digitalDownload: WindowRule & BarRule = {
  id: 'il-digital-download',
  title:
    'Downloads: data is information and excluded; software may be cancelled or may be "recordable, opened"',
  ...cpl('14ג(ד)(3),(5)', 'A'),
  when: isDownload,
  bars: (f) => {
    if (isDigital(f) && f.delivery === undefined) return { needs: ['delivery'] };
    return isDownload(f) && f.downloadIs === 'software' ? { contested: true, lean: false } : false;
  },
  count: fromDealAndDocument,
  example: {
    inputs: { ...bought, delivery: 'download' },
    expected: {
      canCancel: false,
      deadline: null,
      deadlineState: 'none',
      lean: false,
      rule: ['il-digital-download'],
    },
  },
};

export const exclInformation: BarRule = {
  id: 'il-dist-excl-information',
  title: 'Information as the Computers Law defines it (data readable by a computer); software is outside it',
  ...cpl('14ג(ד)(3)', 'A'),
  bars: (f) => isDigital(f) && f.delivery === 'download' && f.downloadIs !== 'software',
  restsOn: () => [digitalDownload],
  lean: () => false,
  example: {
    inputs: { ...bought, delivery: 'download', downloadIs: 'data' },
    expected: { canCancel: false, deadline: null, deadlineState: 'none', rule: ['il-dist-excl-information'] },
  },
};

export const digitalSubscription: NoteRule = {
  id: 'il-digital-subscription',
  title: 'Streaming and software subscriptions: a continuing service; a trader may argue "information"',
  ...cpl('14ג(ג)(2)', 'A'),
  when: (f) => f.channel === 'distance' && f.kind === 'continuing-service',
  example: {
    inputs: { ...bought, kind: 'continuing-service', serviceStarted: true },
    expected: { deadline: '2026-07-19', notes: ['il-digital-subscription'] },
  },
};

/** What of digital content is data, wherever it is sold. */
export const restsOnDownload = (f: Facts): readonly Rule[] => (isDownload(f) ? [digitalDownload] : []);

export const DIGITAL_WINDOWS = [digitalLive, digitalRecorded, digitalDownload];
