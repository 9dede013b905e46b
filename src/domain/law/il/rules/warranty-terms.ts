import { AMOUNT } from '../amounts.ts';
import { countDays, countPlainDays } from '../count.ts';
import { clock, draft, draftOf, need } from '../draft.ts';
import { warranty } from '../laws.ts';
import type { NoteRule, RightRule } from '../rule.ts';
import { drill, isDevice, YEAR_MONTHS, yearOf } from './warranty.ts';

const INSTALL_DAYS = 7;

const warrantyInstall: RightRule = {
  id: 'il-warranty-install',
  title: 'Installation or training that the maker requires: within a week of delivery or request',
  ...warranty('-', 'B'),
  right: 'warranty-install',
  topic: 'warranty-install',
  applies: (f) => isDevice(f) && f.makerInstalls === true,
  answer: (f) => {
    const [asked, came] = [f.requestDate, f.receivedDate];
    const from = asked ?? came;
    const made = draft('warranty-install', warrantyInstall, from ? 'dated' : 'open', f);
    if (from) {
      // From the request where there was one; from delivery by the earlier reading.
      const early = came && came < from ? came : from;
      clock(
        made,
        'installBy',
        warrantyInstall,
        f,
        countDays(from, INSTALL_DAYS),
        countPlainDays(early, INSTALL_DAYS),
      );
    } else if (asked === undefined && came === undefined) {
      made.state = 'needs-fact';
      need(made, 'receivedDate');
    }
    return made;
  },
  example: {
    topic: 'warranty-install',
    inputs: { ...drill, makerInstalls: true },
    expected: { installBy: '2026-03-08', rule: ['il-warranty-install'] },
  },
};

/** Spare parts for as long as the warranty runs, and for dearer goods a year more. */
const warrantyParts: RightRule = {
  id: 'il-warranty-parts',
  title: 'Spare parts to the end of the warranty; for goods over 300 one more year',
  ...warranty('-', 'B', { en: 'First Schedule', he: 'התוספת הראשונה' }),
  right: 'spare-parts',
  topic: 'spare-parts',
  applies: (f) => isDevice(f) && Boolean(f.receivedDate ?? f.installedDate),
  answer: (f, today) => {
    const isDear = f.price !== undefined && f.price > AMOUNT.partsMoreThan;
    const bound = yearOf(f, isDear ? 2 * YEAR_MONTHS : YEAR_MONTHS);
    const made = draftOf('spare-parts', warrantyParts, bound, f, today);
    if (f.price !== undefined || made.state !== 'dated') return made;
    // Without the price only the warranty's own year is sure.
    delete made.deadline;
    made.state = 'needs-fact';
    need(made, 'price');
    return made;
  },
  example: {
    topic: 'spare-parts',
    inputs: drill,
    expected: { deadline: '2028-02-28', rule: ['il-warranty-parts'] },
  },
};

const note = (
  id: string,
  title: string,
  section: string,
  when: NoteRule['when'] = isDevice,
  inputs: Readonly<Record<string, unknown>> = drill,
): NoteRule => ({
  id,
  title,
  ...warranty(section, 'B'),
  when,
  example: { inputs, expected: { notes: [id] } },
});

export const WARRANTY_NOTES = [
  note(
    'il-warranty-free',
    'Free repair or new parts for any fault in the year; not for deliberate damage or proven misuse',
    '-',
  ),
  note(
    'il-warranty-fail',
    "Not restored as required: new like goods or the money back, at the maker's choice",
    '6(ג)',
  ),
  note(
    'il-warranty-late-tech',
    'Technician over two hours late, more than twice in a row in the repair period: a breach',
    '19',
  ),
  note(
    'il-warranty-import',
    'The importer counts as the maker; over 400 and no maker found, the seller bears all duties; ask in parallel import',
    '-',
    (f) => isDevice(f) && f.price !== undefined && f.price > AMOUNT.sellerLiableMoreThan,
  ),
  note(
    'il-warranty-certificate',
    'Certificate in Hebrew at delivery and a sticker; no paper may be demanded if these identify',
    '-',
  ),
];

export const WARRANTY_TERMS = [warrantyInstall, warrantyParts];
