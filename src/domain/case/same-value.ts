import canonicalize from 'canonicalize';

/** Whether two values have the same canonical JSON: the order of fields does not matter, absent is not empty. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  canonicalize(one) === canonicalize(other);
