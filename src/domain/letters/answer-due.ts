import type { Day } from '../time/day.ts';
import type { Citation, FieldName, Values } from './field.ts';
import type { LetterName } from './letter-content.ts';
import { type LetterInput, letterFacts } from './letter-facts.ts';
import { planLetter } from './plan-letter.ts';
import { textFieldsOf } from './template.ts';
import { templateOf } from './templates.ts';

/** By when the other side has to act on a letter. */
export interface AnswerDue {
  readonly by: Day;
  /** The law that sets the day; absent: it is what the writer asks for. */
  readonly law?: Citation;
}

type DayField = 'refundDueBy' | 'overchargeAnswerBy' | 'repairBy' | 'endsOn';
type LawField = 'refundLaw' | 'overchargeLaw' | 'warrantyLaw' | 'endLaw';

/** Days of the law that a letter names although it does not start their clock. */
const BY_LAW: readonly (readonly [DayField, LawField])[] = [
  ['refundDueBy', 'refundLaw'],
  ['overchargeAnswerBy', 'overchargeLaw'],
  ['repairBy', 'warrantyLaw'],
  ['endsOn', 'endLaw'],
];

/**
 * By when a letter that goes out on `input.today` is to be answered: the day of the law that it names, where the law counts
 * one from it, else the day that it asks for; undefined where it does neither.
 */
export function answerDue(letter: LetterName, input: LetterInput): AnswerDue | undefined {
  const facts = letterFacts(letter, input);
  if (facts.answer) {
    const { rule, lawNames, section, schedule, sectionUrl, checkedOn } = facts.answer.reason;
    const law = { rule, lawNames, section, ...(schedule && { schedule }), sectionUrl, checkedOn };
    return { by: facts.answer.by, law };
  }
  const { values, paragraphs } = planLetter(templateOf(letter), facts);
  const named = new Set<FieldName>(paragraphs.flatMap(textFieldsOf));
  for (const [field, lawField] of BY_LAW) {
    const by = named.has(field) ? values[field] : undefined;
    const law = values[lawField];
    if (by !== undefined && law && by >= input.today) return { by, law };
  }
  return wishIn(named, values);
}

const wishIn = (named: ReadonlySet<FieldName>, { wishBy }: Values): AnswerDue | undefined =>
  named.has('wishBy') && wishBy ? { by: wishBy } : undefined;
