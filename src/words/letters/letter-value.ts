import type {
  Citation,
  FieldName,
  FieldType,
  Hours,
  SumHead,
  TypeValues,
} from '../../domain/letters/field.ts';
import type { Day } from '../../domain/time/day.ts';
import { withCodesIsolated } from '../codes.ts';
import { formatDay, formatMoney } from '../format.ts';
import { formatLawName } from '../law-name.ts';
import { formatSection, isSeveral } from '../section.ts';
import type { Language } from '../words.ts';
import type { LetterCatalogue } from './letter-catalogue.ts';

/** A value as it stands in a letter. `direction`: it is kept apart from the words around it, in that direction. */
export interface ShownValue {
  readonly text: string;
  readonly direction?: 'auto' | 'ltr';
}

/** Days that lie ahead or were set as a last day: with the day of the week. */
const WITH_WEEKDAY: readonly string[] = [
  'wishBy',
  'refundDueBy',
  'repairBy',
  'investigateBy',
  'overchargeAnswerBy',
  'endsOn',
] satisfies readonly FieldName[];

const MOST_ITEMS_NAMED = 5;

type Shown = Exclude<FieldType, 'promises' | 'attempts' | 'agreements' | 'charges' | 'sums'> | 'head';
type ValueOf<T extends Shown> = T extends FieldType ? TypeValues[T] : SumHead['head'];

/** How values of each type are written in a language. */
export interface ValueWriter {
  show<T extends Shown>(type: T, value: ValueOf<T>, name: string): ShownValue;
}

/** Makes the writer of values of a language, for one letter from its beginning to its end. */
export function valueWriter({ values, citation }: LetterCatalogue, language: Language): ValueWriter {
  const fill = (text: string, given: Readonly<Record<string, string>>): string =>
    text.replace(/\{(\w+)\}/g, (_gap, name: string) => given[name] ?? '');
  const hours = ({ from, until }: Hours): string =>
    until ? fill(values.hours, { from, until }) : fill(values.hour, { from });
  const items = (all: TypeValues['items']): string => {
    const named = all.slice(0, all.length > MOST_ITEMS_NAMED + 1 ? MOST_ITEMS_NAMED : all.length);
    const names = named.map(({ name, quantity }) => {
      const shown = isolated({ text: name, direction: 'auto' });
      return quantity && quantity > 1 ? fill(values.times, { name: shown, count: String(quantity) }) : shown;
    });
    const rest = all.length - named.length;
    if (rest === 0) return names.join(', ');
    const more = values.more[new Intl.PluralRules(language).select(rest)] ?? values.more.other;
    return [...names, fill(more, { count: String(rest) })].join(', ');
  };
  // A law that was just cited is not named in full again.
  let last: { readonly section: string; readonly law: string } | undefined;
  const cite = (cited: Citation): string => {
    const law = formatLawName(language, cited.lawNames);
    const section = formatSection(language, cited);
    const isRegulations = citation.isRegulations.test(law);
    const several = isSeveral(cited);
    const before = last;
    last = { section, law };
    const isSame = before?.law === law && before.section === section;
    if (isSame && !isRegulations) return several ? citation.sameSections : citation.sameSection;
    if (isSame && !several) return citation.sameRegulation;
    const [one, more] = isRegulations
      ? [citation.regulation, citation.regulations]
      : [citation.section, citation.sections];
    const same = isRegulations ? citation.sameRegulations : citation.sameLaw;
    return fill(several ? more : one, { section, law: before?.law === law ? same : law });
  };
  const show = (type: Shown, value: never, name: string): ShownValue => {
    switch (type) {
      case 'day': {
        const length = WITH_WEEKDAY.includes(name) ? 'long' : 'medium';
        return { text: formatDay(language, value as Day, length) };
      }
      case 'money':
        return { text: formatMoney(language, value), direction: 'auto' };
      case 'code':
        return { text: value, direction: 'ltr' };
      case 'name':
      case 'text':
        return { text: value, direction: 'auto' };
      case 'hour':
        return { text: value };
      case 'hours':
        return { text: hours(value) };
      case 'items':
        return { text: items(value) };
      case 'wanted':
        return { text: values.wanted[value] };
      case 'way':
        return { text: values.ways[value] };
      case 'head':
        return { text: values.heads[value] };
      case 'citation':
        return { text: cite(value) };
    }
  };
  return { show: (type, value, name) => show(type, value as never, name) };
}

/** A value in a plain text: with signs around it that keep its direction to itself. */
export function isolated({ text, direction }: ShownValue): string {
  if (direction === undefined) return text;
  return direction === 'ltr' ? `\u2066${text}\u2069` : `\u2068${withCodesIsolated(text)}\u2069`;
}
