/** Facts that every purchase has a field for; the engine knows many more, in the words of its vocabulary. */
export type FactName = 'kind' | 'transactionDate' | 'receivedDate' | 'disclosureDate';

const OWN: readonly string[] = [
  'kind',
  'transactionDate',
  'receivedDate',
  'disclosureDate',
] satisfies FactName[];

/** Whether a fact of the engine's is one of those. */
export const isOwnFact = (fact: string): fact is FactName => OWN.includes(fact);
