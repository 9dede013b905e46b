import type { AnyTree, Catalogue, PluralForms, WordKey, WordValues } from './catalogue.ts';

/** Every language file in `languages/`, found by the build: adding a language is adding one file. */
const files = import.meta.glob<{ default: Catalogue }>('./languages/*.ts', { eager: true });

const catalogues = new Map<string, Catalogue>(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.default]),
);

/** A language that has a catalogue, as a BCP 47 primary subtag. */
export type Language = string;

/** Shown first and used when the browser's language has no catalogue. */
const FALLBACK = 'en';

/** The languages there are, with their own names, in a fixed order (Hebrew first). */
export function languages(): readonly { readonly code: Language; readonly name: string }[] {
  return [...catalogues]
    .map(([code, catalogue]) => ({
      code,
      name: catalogue.language.name,
      order: Number(catalogue.language.order),
    }))
    .sort((a, b) => a.order - b.order);
}

/** The language to use: the chosen one, else the browser's, else English. `iw` is what old systems call Hebrew. */
export function pickLanguage(chosen: string | undefined, browserLanguage: string): Language {
  for (const wanted of [chosen, browserLanguage]) {
    const primary = wanted?.toLowerCase().split(/[-_]/)[0]?.replace(/^iw$/, 'he');
    if (primary && catalogues.has(primary)) return primary;
  }
  return FALLBACK;
}

/** First-strong isolate … pop: keeps a value from scrambling the sentence around it, and the other way round. */
const isolate = (value: string): string => `\u2068${value}\u2069`;

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
}

/** The texts of a language that `pickLanguage` gave. */
export function wordsOf(language: Language): Words {
  const catalogue = catalogues.get(language) ?? catalogues.get(FALLBACK);
  if (!catalogue) throw new Error('no catalogue was built in');
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return {
    language,
    direction: catalogue.language.direction === 'rtl' ? 'rtl' : 'ltr',
    say(key, ...[values]) {
      const leaf = leafAt(catalogue as unknown as AnyTree, key);
      const given = (values ?? {}) as Record<string, string | number>;
      const text = typeof leaf === 'string' ? leaf : formOf(leaf, plural.select(Number(given.count)));
      return text.replace(/\{(\w+)\}/g, (_gap, name: string) => {
        const value = given[name];
        return typeof value === 'number' ? number.format(value) : isolate(value ?? '');
      });
    },
  };
}

function formOf(forms: PluralForms, category: Intl.LDMLPluralRule): string {
  return forms[category] ?? forms.other;
}

function leafAt(tree: AnyTree, key: string): string | PluralForms {
  let at: unknown = tree;
  for (const name of key.split('.')) at = (at as AnyTree)[name];
  return at as string | PluralForms;
}
