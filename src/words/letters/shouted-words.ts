/** Words that nobody writes in capitals but to shout. None of them is an acronym or, alone, a name. */
export const SHOUTED: ReadonlySet<string> = new Set(
  // biome-ignore format: one list
  ['ABOUT', 'AGAIN', 'ALL', 'AND', 'ANSWER', 'ARE', 'BACK', 'BEEN', 'CALL', 'DEMAND', 'DONE', 'DONT', 'ENOUGH', 'EVER', 'FOR', 'FROM', 'GIVE', 'HAVE', 'HELP', 'IMMEDIATELY', 'LIES', 'LYING', 'MONEY', 'MUST', 'NEED', 'NEVER', 'NOT', 'NOW', 'PAY', 'PLEASE', 'REFUND', 'RIDICULOUS', 'SERVICE', 'STOP', 'TELL', 'TERRIBLE', 'THAT', 'THE', 'THIS', 'TODAY', 'UNACCEPTABLE', 'WAITING', 'WANT', 'WAS', 'WHAT', 'WHERE', 'WHY', 'WITH', 'WORST', 'YOU', 'YOUR'],
);

/** Of those, the ones that shout when they stand alone. */
export const SHOUTED_ALONE: ReadonlySet<string> = new Set(
  // biome-ignore format: one list
  ['ENOUGH', 'IMMEDIATELY', 'NEVER', 'NOW', 'REFUND', 'RIDICULOUS', 'STOP', 'TERRIBLE', 'UNACCEPTABLE', 'WORST'],
);

/** Short words that shout along with others, and are names or acronyms too. */
export const SHOUTED_ALONG: ReadonlySet<string> = new Set(
  // biome-ignore format: one list
  ['A', 'AN', 'AS', 'AT', 'BE', 'BY', 'DO', 'HE', 'IF', 'IN', 'IS', 'IT', 'ME', 'MY', 'NO', 'OF', 'ON', 'OR', 'SHE', 'SO', 'TO', 'UP', 'US', 'WE'],
);
