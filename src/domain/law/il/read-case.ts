import type { Country, ReadCase } from '../country.ts';

/** Topics in which a word of the case files means another fact. */
const OTHER_MEANING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'card-dispute': { kind: 'dispute', noticeDate: 'issuerNoticeDate' },
};
/** A dispute before which the deal is cancelled: its notice is the one to the business. */
const CANCELLED_FIRST = 'non-supply';

/** A case of the files in the engine's words. The year of a claim that names none is that of the day it is judged by. */
export const readCase: NonNullable<Country['readCase']> = (topic, inputs, today): ReadCase => {
  const meaning = Object.entries(OTHER_MEANING[topic] ?? {}).filter(
    ([word]) => word !== 'noticeDate' || inputs.kind !== CANCELLED_FIRST,
  );
  const facts = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      meaning.find(([word]) => word === name)?.[1] ?? name,
      value,
    ]),
  );
  const hasNoYear =
    topic === 'court-cap' && !today && inputs.claim !== undefined && inputs.years === undefined;
  return {
    topic,
    facts,
    nameOf: (fact) => meaning.find(([, engine]) => engine === fact)?.[0] ?? fact,
    ...(hasNoYear && { lacks: 'years' }),
  };
};
