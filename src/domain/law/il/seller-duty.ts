import type { SellerDuty } from '../seller-duty.ts';
import { LAWS } from './laws.ts';

const { names, url, checkedOn } = LAWS['il-consumer-protection'];

/** Rule sheet, part 4.2: in a distance sale the trader's name, identity number and address are told before the deal. */
export const SELLER_DUTY: SellerDuty = {
  details: ['name', 'number', 'address'],
  lawNames: names,
  section: '14ג(א)',
  sectionUrl: url,
  checkedOn,
};
