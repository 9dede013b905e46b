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
  /** Order means invitation, table or an order of a court here. */
  readonly otherMeaning: RegExp;
  /** The number of a parcel follows. */
  readonly tracking: RegExp;
  /** The number of a request, ticket or complaint follows. */
  readonly reference: RegExp;
  /** A reference of some kind: a ticket's in a conversation, a payment's elsewhere. */
  readonly anyReference: RegExp;
  /** The name of who answers follows. */
  readonly agent: RegExp;
  /** Says that a phone or an address beside it is the business's: for questions, service, contact. */
  readonly contact: RegExp;
  /** Heads what is the shopper's own: address, recipient, account. */
  readonly shopper: RegExp;
  /** A phone or number beside it is somebody else's: courier, fax, messaging. */
  readonly notContact: RegExp;
  /** Text of a link to the policy on cancelling. */
  readonly cancelPolicy: RegExp;
  /** Text of a link to the policy on returns and refunds. */
  readonly returnPolicy: RegExp;
  /** Text of a link to the terms. */
  readonly terms: RegExp;
}

/** A language: its labels, and the letters without which none of them can stand in a text. */
export interface Language {
  readonly letters: RegExp;
  readonly labels: LabelSet;
}
