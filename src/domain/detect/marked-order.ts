/** An Order as markup gives it. */
export interface MarkedOrder {
  readonly number?: string;
  readonly date?: string;
  readonly price?: string;
  readonly currency?: string;
  readonly merchant?: string;
}
