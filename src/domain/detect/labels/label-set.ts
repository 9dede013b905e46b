/** The words of one language that stand before a value. All are searched in folded text, with the flags `gi` and `g`. */
export interface LabelSet {
  /** An order number follows, said in full ("order number", "הזמנה מס'"). */
  readonly orderNumber: RegExp;
  /** Only the word "order" before the number: good in a heading, a hint elsewhere. */
  readonly order: RegExp;
  /** A prompt that says the number on it is a sample, somebody else's or an earlier one. */
  readonly notThisOrder: RegExp;
  /** What was paid in the end, said in full. */
  readonly grandTotal: RegExp;
  /** A total, which may be of something smaller. */
  readonly total: RegExp;
  /** Stands before or after a total that is none (before tax, of items, of savings). */
  readonly notTotal: RegExp;
  /** The day of the order, said in full. */
  readonly orderDate: RegExp;
  /** Just "date". */
  readonly date: RegExp;
  /** The order was placed: on confirmations that print no number too. */
  readonly placed: RegExp;
  /** A list of orders, in a title or heading. */
  readonly orderList: RegExp;
  /** A basket, a checkout or a form that looks an order up, in a title or heading. */
  readonly beforeOrder: RegExp;
  /** Order means invitation or table here. */
  readonly otherMeaning: RegExp;
}
