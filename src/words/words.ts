import type { AnyTree, Catalogue, PluralForms, WordKey, WordValues } from './catalogue.ts';
import { withCodesIsolated } from './codes.ts';

/** A language that has a catalogue, as a BCP 47 primary subtag. */
export type Language = string;

/** Used when neither the shopper's choice nor the browser's language has a catalogue. */
const FALLBACK = 'en';

/** The language to use: the chosen one, else the browser's, else English. `iw` is what old systems call Hebrew. */
export function pickLanguage(
  chosen: string | undefined,
  browserLanguage: string,
  known: readonly Language[],
): Language {
  for (const wanted of [chosen, browserLanguage]) {
    const primary = wanted?.toLowerCase().split(/[-_]/)[0]?.replace(/^iw$/, 'he');
    if (primary && known.includes(primary)) return primary;
  }
  return FALLBACK;
}

/** The code of a language from the path of its file in `languages/`. */
export const codeOfFile = (path: string): Language => path.replace(/^.*\/|\.ts$/g, '');

/** Language codes in the order in which they are offered: Hebrew first. */
export function inOrder(codes: readonly Language[]): readonly Language[] {
  return [...codes].sort((a, b) => Number(b === 'he') - Number(a === 'he') || a.localeCompare(b));
}

/** The name of a language in itself, from the platform's own table. */
export function nameOfLanguage(code: Language): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}

const INNERMOST = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/g;

/** Whether a text consists of isolated values and signs between them ("day, hour"): no letter of its own says its direction. */
function isOfValuesAlone(text: string): boolean {
  let left = text.replace(INNERMOST, '');
  if (left === text) return false;
  for (let before = text; left !== before; left = left.replace(INNERMOST, '')) before = left;
  return !/\p{L}/u.test(left);
}

/**
 * First-strong isolate … pop: keeps a value from scrambling the sentence around it, and the other way round. A value that was
 * itself put together of values runs as its language does.
 */
function isolate(value: string, direction: Words['direction']): string {
  const own = direction === 'rtl' ? '\u2067' : '\u2066';
  return `${isOfValuesAlone(value) ? own : '\u2068'}${withCodesIsolated(value)}\u2069`;
}

/** Words that are one with what stands before their hyphen: no line ends there. */
const ONE_WORD = /\b(e-)(?=mail)/gi;
const WORD_JOINER = '\u2060';

/** A text of a catalogue, its words kept together by a sign that nobody sees; typed with the hyphen that one searches for. */
const keptTogether = (text: string): string => text.replace(ONE_WORD, `$1${WORD_JOINER}`);

type NoValues = Record<string, never>;

/** The texts of one language. */
export interface Words {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  /**
   * The text of a key with its values in place. Text values are isolated for direction; numbers are written in the
   * language's digits; `count` chooses the plural form.
   */
  say<Key extends WordKey>(
    key: Key,
    ...values: keyof WordValues<Key> extends never ? [NoValues?] : [WordValues<Key>]
  ): string;
  /** Whether there is a text of a key: for names that come from data, such as those of a country's law. */
  has(key: string): boolean;
}

/** Makes the texts of a language from its catalogue. */
export function wordsFrom(catalogue: Catalogue, language: Language): Words {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const direction = catalogue.language.direction === 'rtl' ? 'rtl' : 'ltr';
  return {
    language,
    direction,
    has: (key) => leafAt(catalogue as unknown as AnyTree, key) !== undefined,
    say(key, ...[values]) {
      const leaf = leafAt(catalogue as unknown as AnyTree, key) ?? '';
      const given = (values ?? {}) as Record<string, string | number>;
      const text = typeof leaf === 'string' ? leaf : formOf(leaf, plural.select(Number(given.count)));
      return keptTogether(text).replace(/\{(\w+)\}/g, (_gap, name: string) => {
        const value = given[name];
        return typeof value === 'number' ? number.format(value) : isolate(value ?? '', direction);
      });
    },
  };
}

function formOf(forms: PluralForms, category: Intl.LDMLPluralRule): string {
  return forms[category] ?? forms.other;
}

function leafAt(tree: AnyTree, key: string): string | PluralForms | undefined {
  let at: unknown = tree;
  for (const name of key.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as AnyTree)[name];
  }
  return at as string | PluralForms;
}
