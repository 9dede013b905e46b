import type { CaseFacts } from '../case/case.ts';
import { withFact } from '../law/purchase-facts.ts';
import type { LetterDetails } from '../settings/settings.ts';
import { FIELDS, type FieldHome, type FieldName, type Values } from './field.ts';

/** The details of the settings, by the fields of letters that they fill. */
const DETAIL_OF = {
  writerName: 'name',
  writerId: 'idNumber',
  writerAddress: 'address',
  writerPhone: 'phone',
  writerEmail: 'email',
} as const satisfies { readonly [Name in FieldName]?: keyof LetterDetails };

/** The facts of the law that fields of letters are. */
const FACT_OF = {
  orderedOn: 'transactionDate',
  receivedOn: 'receivedDate',
  agreedOn: 'agreedDeliveryDate',
  noticeOn: 'noticeDate',
} as const satisfies { readonly [Name in FieldName]?: string };

/** The fields among some values that are at home in the settings or in the case. */
export const fieldsAtHome = (values: Values, home: FieldHome): readonly FieldName[] =>
  (Object.keys(values) as FieldName[]).filter((field) => FIELDS[field].home === home);

/** The details of the settings that values of a letter tell. */
export const detailsIn = (values: Values): LetterDetails =>
  Object.fromEntries(
    Object.entries(DETAIL_OF).flatMap(([field, detail]) => {
      const value = values[field as keyof typeof DETAIL_OF];
      return value === undefined ? [] : [[detail, value]];
    }),
  );

/** The facts of a case with those that values of a letter tell. */
export function factsWith(facts: CaseFacts, values: Values): CaseFacts {
  const { merchant, orderNumber, reference, items, total, wanted } = values;
  const told = {
    ...facts.purchase,
    ...(merchant && { merchant }),
    ...(orderNumber && { orderNumber }),
    ...(reference && { reference }),
    ...(items && { items }),
    ...(total && { total }),
  };
  const purchase = Object.entries(FACT_OF).reduce((before, [field, fact]) => {
    const day = values[field as keyof typeof FACT_OF];
    return day === undefined ? before : withFact(before, fact, day);
  }, told);
  const others = (facts.wanted ?? []).filter((outcome) => outcome !== wanted);
  return { ...facts, purchase, ...(wanted && { wanted: [wanted, ...others] }) };
}
