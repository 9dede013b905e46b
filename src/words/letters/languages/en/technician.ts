import type { technician } from '../../../../domain/letters/templates/technician.ts';
import type { WordsOf } from '../../letter-catalogue.ts';

export default {
  subject: 'The visit that was set[ for {visitOn}][ – order {orderNumber}]',
  set: 'A visit from you was set for {visitOn}, {visitHours}.',
  nobody: 'I waited, and nobody came.',
  'came-in-time': 'Somebody came that day, at {cameAt}.',
  came: 'I waited, and somebody came only[ on {cameOn},] at {cameAt}.',
  'by-law-nobody':
    'Under {technicianLaw}, the compensation for a visit to which nobody came is {compensation}, without any need to prove damage.',
  'by-law':
    'Under {technicianLaw}, the compensation for such a delay is {compensation}, without any need to prove damage.',
  pay: 'I ask you to pay me the compensation by {wishBy}, and to tell me in writing how it will be paid.',
  'make-good': 'I ask you to find out what happened, and to offer me fitting compensation, by {wishBy}.',
  'new-visit': 'Please also set a new time for the visit, agreed with me beforehand.',
} as const satisfies WordsOf<typeof technician>;
