/** What would be filled in: the sure findings as plain values. */
export interface FilledFields {
  readonly orderNumber?: string;
  readonly merchant?: string;
  readonly total?: { readonly amount: number; readonly currency: string };
  readonly orderDate?: string;
}
