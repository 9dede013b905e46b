/** What the visit of a technician was for, as far as the law tells it apart; each has its words in `visit.purposes`. */
export const VISIT_PURPOSES = [
  'warranty',
  'connected-service',
  'install',
  'gas-check',
  'delivery',
  'repair-contract',
  'one-off-paid-callout',
] as const;

export type VisitPurpose = (typeof VISIT_PURPOSES)[number];
