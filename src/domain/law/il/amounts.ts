import type { Confidence } from '../answer.ts';

/** Fixed sums of Israeli law in whole agorot, from part 1 of the rule sheet. */
export const AMOUNT = {
  feeCap: 100_00,
  installationCap: 100_00,
  changeInCashMost: 100_00,
  storeMoreThan: 50_00,
  jewelleryMost: 3_000_00,
  warrantyMoreThan: 150_00,
  partsMoreThan: 300_00,
  sellerLiableMoreThan: 400_00,
  doorDetailsFrom: 50_00,
  technicianFirst: 300_00,
  technicianSecond: 600_00,
  exemplary: 10_000_00,
  exemplaryAggravated: 50_000_00,
  spamPerMessage: 1_000_00,
  misuseBase: 75_00,
  misusePerDay: 30_00,
  misuseMost: 450_00,
  courtFeeLeast: 50_00,
  courtFeeStep: 5_00,
} as const;

/** A sum that moves each January: known only for the years listed, and `needs-fact` for every other. */
export type Yearly<T> = Readonly<Record<number, T>>;

/** The most that may be claimed in small claims (Courts Law s.60, moved each January). */
export const SMALL_CLAIMS_CAP: Yearly<number> = {
  2023: 36_400_00,
  2024: 37_700_00,
  2025: 38_900_00,
  2026: 39_900_00,
};

/** 2025 is given as 38,800 on some pages: a claim between the two is contested. */
export const SMALL_CLAIMS_CAP_OTHER: Yearly<number> = { 2025: 38_800_00 };

/** Flight compensation to 2,000, to 4,500 and over 4,500 km; and the exemplary sum of s.11. */
export const FLIGHT_SUMS: Yearly<{
  readonly byDistance: readonly [number, number, number];
  readonly exemplary: number;
  readonly confidence: Confidence;
}> = {
  2023: { byDistance: [1_390_00, 2_220_00, 3_340_00], exemplary: 11_120_00, confidence: 'B' },
  2026: { byDistance: [1_530_00, 2_450_00, 3_670_00], exemplary: 12_240_00, confidence: 'D' },
};

/** The lower of 5 % of a sum and a cap, rounded to whole agorot. */
export const shareUpTo = (sum: number, most: number): number => Math.min(Math.round(sum / 20), most);

/** The lower of 5 % of the price and 100 (CPL 14ה(ב), Regs 5). */
export const cancellationFee = (price: number): number => shareUpTo(price, AMOUNT.feeCap);

/** 1 % of the claim, not below 50, rounded up to a multiple of 5 (Small Claims Regs reg.6). */
export function courtFee(claim: number): number {
  const steps = Math.ceil(claim / 100 / AMOUNT.courtFeeStep);
  return Math.max(AMOUNT.courtFeeLeast, steps * AMOUNT.courtFeeStep);
}
