import type { LongerWindow } from '../law/longer-window.ts';
import type { Day } from '../time/day.ts';
import type { ShopperStatus } from './settings.ts';

/** The facts of the law that a shopper's status gives, in the words of its vocabulary. */
export interface ConsumerFacts {
  readonly consumerStatus?: 'disability' | 'senior' | 'new-immigrant';
  readonly immigrantCertificateDate?: Day;
}

/**
 * What the longer window of a country's law can be told of the shopper on the day of a deal. A year of birth leaves the year in which
 * somebody comes into that age open: there it gives nothing, and the ordinary window is what is safe.
 */
export function consumerFactsOf(
  status: ShopperStatus | undefined,
  dealOn: Day,
  window: LongerWindow | undefined,
): ConsumerFacts {
  if (!status || !window) return {};
  const { birthYear, hasDisability, immigrantCertificateOn } = status;
  const certificate = immigrantCertificateOn && { immigrantCertificateDate: immigrantCertificateOn };
  if (hasDisability) return { consumerStatus: 'disability', ...certificate };
  const isSenior = birthYear !== undefined && Number(dealOn.slice(0, 4)) - birthYear > window.seniorFrom;
  if (isSenior) return { consumerStatus: 'senior', ...certificate };
  return certificate ? { consumerStatus: 'new-immigrant', ...certificate } : {};
}
