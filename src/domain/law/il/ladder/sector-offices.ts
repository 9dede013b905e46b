import type { LadderRung, LadderSituation, RungFit } from '../../ladder.ts';
import { isFlight } from '../events.ts';
import type { Facts } from '../facts.ts';
import { FITS, factsIn, rung } from './rung.ts';

const TELECOM: readonly Facts['serviceType'][] = ['cellular', 'fixed-telecom', 'internet', 'broadcasting'];

const OTHER_SECTOR: RungFit = { fit: 'not', why: 'other-sector' };
const forThose =
  (has: (f: Facts) => boolean, fit: RungFit = FITS) =>
  (situation: LadderSituation): RungFit =>
    has(factsIn(situation)) ? fit : OTHER_SECTOR;

const isBank = ({ sector }: Facts): boolean => sector === 'bank';
const isInsurance = ({ sector }: Facts): boolean => sector === 'insurer' || sector === 'finance';
const isTelecom = ({ serviceType }: Facts): boolean => TELECOM.includes(serviceType);

/** Rule sheet, part 15: who looks into complaints of one sector, each only for its own. Addresses as far as the sheet has them. */
export const SECTOR_OFFICES: readonly LadderRung[] = [
  rung('ombudsman', {
    id: 'bank',
    rule: 'il-ladder-ombudsman-bank',
    letter: 'ombudsman',
    prepares: ['statement', 'letters'],
    // "Bank's unit, then Bank of Israel": no address and no time of its own in the sheet.
    second: { id: 'bank-of-israel', cost: { is: 'free' }, doubts: ['office', 'answer-time'] },
    doubts: [],
    fit: forThose(isBank),
  }),
  rung('ombudsman', {
    id: 'insurance',
    rule: 'il-ladder-ombudsman-insurance',
    letter: 'ombudsman',
    prepares: ['policy', 'letters'],
    second: { id: 'capital-market', cost: { is: 'free' }, doubts: ['office', 'answer-time'] },
    doubts: ['answer-time'],
    fit: forThose(isInsurance),
  }),
  rung('ombudsman', {
    id: 'telecom',
    rule: 'il-ladder-telecom',
    letter: 'ombudsman',
    prepares: ['written-approach', 'bills'],
    // "Written to company first": the letter goes to it, and the Ministry comes after that.
    second: { id: 'communications-ministry', cost: { is: 'free' }, doubts: ['office', 'answer-time'] },
    doubts: ['answer-time'],
    fit: forThose(isTelecom, { fit: 'limited', why: 'licence-only' }),
  }),
  rung('ombudsman', {
    id: 'airline',
    rule: 'il-ladder-airline',
    letter: 'ombudsman',
    prepares: ['ticket', 'delay'],
    doubts: [],
    fit: forThose(isFlight),
  }),
  rung('ombudsman', {
    id: 'members-office',
    rule: 'il-ladder-emun',
    letter: 'ombudsman',
    url: 'https://emun.org',
    isOnSite: true,
    prepares: ['order', 'document', 'notice', 'letters'],
    doubts: ['answer-time', 'membership'],
    // Where a sector has an office of its own, that one comes first.
    fit: (situation) => {
      const f = factsIn(situation);
      const hasOwn = isBank(f) || isInsurance(f) || isFlight(f);
      return hasOwn ? { fit: 'not', why: 'other-sector' } : { fit: 'limited', why: 'members-only' };
    },
  }),
];
