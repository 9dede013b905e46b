/**
 * Rights that are claims against the other side, the way out of the deal first. Not among them: times and fees of courts,
 * and what only tells how long something lasts.
 */
export const CLAIMS: readonly string[] = [
  'rescind-misleading',
  'return-by-sign',
  'late-supply',
  'end-continuing',
  'end-gym',
  'end-timeshare',
  'defect-notice',
  'warranty-repair',
  'warranty',
  'warranty-heater',
  'warranty-install',
  'technician',
  'flight',
  'overcharge',
  'pay-missing-document',
  'pay-non-supply',
  'pay-misuse',
  'pay-overcharge',
  'pay-insolvency',
  'pay-stop',
  'pay-direct-debit',
  'spam',
  'exemplary',
];
