import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/case/entry.ts';
import { emptyPurchase } from '../../../../src/domain/case/purchase.ts';
import { channelsOf } from '../../../../src/domain/letters/channels.ts';
import { FIELD_NAMES, FIELDS, type FieldName, type Values } from '../../../../src/domain/letters/field.ts';
import { LETTERS, type LetterName } from '../../../../src/domain/letters/letter-content.ts';
import { type LetterInput, letterFacts } from '../../../../src/domain/letters/letter-facts.ts';
import { planLetter } from '../../../../src/domain/letters/plan-letter.ts';
import { type Paragraph, textFieldsOf } from '../../../../src/domain/letters/template.ts';
import { templateOf } from '../../../../src/domain/letters/templates.ts';
import { LETTER_DETAILS } from '../../../../src/domain/settings/settings.ts';
import { namesIn, namesOutsideClauses, piecesOf } from '../../../../src/words/letters/fill-text.ts';
import type { LetterCatalogue } from '../../../../src/words/letters/letter-catalogue.ts';
import { LETTER_LANGUAGES, loadLetterWords } from '../../../../src/words/letters/load-letter-words.ts';
import { plainLetter, plainSubject } from '../../../../src/words/letters/plain-letter.ts';
import { writeLetter } from '../../../../src/words/letters/write-letter.ts';
import { DETAILS, inputOf, TODAY } from '../../domain/letters/sample-cases.ts';

const catalogues = new Map<string, LetterCatalogue>();
for (const language of LETTER_LANGUAGES) catalogues.set(language, await loadLetterWords(language));
const wordsOf = (language: string): LetterCatalogue => {
  const found = catalogues.get(language);
  if (!found) throw new Error(`no letters in ${language}`);
  return found;
};
const FORMS = ['feminine', 'masculine', undefined] as const;
const EACH = LETTER_LANGUAGES.flatMap((language) => LETTERS.map((letter) => ({ language, letter })));

/** The letter of a sample case; a notice also in each way in which it can go. */
const inputsOf = (letter: LetterName): readonly LetterInput[] => {
  const input = inputOf(letter);
  const { law, ways } = channelsOf(letter, input.case.facts.purchase);
  return [input, ...(law ? ways.map((way) => ({ ...input, way })) : [])];
};

const textsOf = (catalogue: unknown): readonly string[] => {
  if (typeof catalogue === 'string') return [catalogue];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.values(catalogue).flatMap(textsOf);
};

test('letters are written in Hebrew and in English', () => {
  expect(LETTER_LANGUAGES).toEqual(['he', 'en']);
});

describe.each(EACH)('$letter in $language', ({ language, letter }) => {
  const template = templateOf(letter);
  const catalogue = wordsOf(language);
  const words: Readonly<Record<string, string>> = { ...catalogue.shared, ...catalogue.letters[letter] };

  test('has words for its paragraphs and for nothing else', () => {
    const ids = template.paragraphs.map(({ id }) => id);
    expect(ids.filter((id) => !words[id])).toEqual([]);
    const own = Object.keys(catalogue.letters[letter]).filter((id) => id !== 'subject');
    expect(own.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('uses the fields that each paragraph names, and what it needs in every case', () => {
    for (const paragraph of template.paragraphs) {
      const { id, needs = [], may = [] }: Paragraph = paragraph;
      const text = words[id] ?? '';
      expect(
        namesIn(text).filter((name) => !textFieldsOf(paragraph).includes(name as FieldName)),
        id,
      ).toEqual([]);
      const outside = namesOutsideClauses(text);
      expect(
        needs.filter((field) => !outside.includes(field)),
        id,
      ).toEqual([]);
      expect(
        may.filter((field) => outside.includes(field) || !namesIn(text).includes(field)),
        id,
      ).toEqual([]);
    }
  });

  test('has a subject of clauses only, by its own fields', () => {
    const subject = words.subject ?? '';
    expect(namesOutsideClauses(subject)).toEqual([]);
    expect([...namesIn(subject)].sort()).toEqual([...template.subject].sort());
  });

  test.each(FORMS)('reads well for a writer who is %s', (form) => {
    for (const input of inputsOf(letter)) {
      const plan = planLetter(template, letterFacts(letter, input));
      const text = plainLetter(writeLetter(plan, catalogue, language, form), true);
      expectTidy(text);
      if (language === 'he')
        expect(text.includes('מבקשת')).toBe(form === 'feminine' && /אני מבקש/.test(text));
      if (form === undefined) expect(text).not.toMatch(/אני מבקש/);
    }
  });

  test('reads well without any one of its facts', () => {
    for (const facts of inputsOf(letter).map((input) => letterFacts(letter, input)))
      for (const field of FIELD_NAMES.filter((name) => facts.values[name] !== undefined)) {
        if (FIELDS[field].home === 'known') continue;
        const { [field]: _gone, ...values } = facts.values;
        const plan = planLetter(template, { ...facts, values });
        const written = writeLetter(plan, catalogue, language);
        const text = plainLetter(written, true);
        expectTidy(text);
        for (const gap of written.gaps)
          expect(text, field).toContain(`▁▁▁ ${catalogue.fields[gap.field]} ▁▁▁`);
        expect(written.gaps.length > 0, field).toBe(text.includes('▁▁▁'));
      }
  });

  test('reads well of a case that tells nothing at all', () => {
    const facts = { title: '', status: 'open', purchase: emptyPurchase, hosts: [] } as const;
    const nothing = { case: { facts }, entries: [], settings: {}, today: TODAY };
    const written = writeLetter(planLetter(template, letterFacts(letter, nothing)), catalogue, language);
    const text = plainLetter(written, true);
    expectTidy(text);
    expect(written.gaps.length).toBeGreaterThan(0);
    // What nobody told is never asserted.
    expect(planLetter(template, letterFacts(letter, nothing)).citations).toEqual([]);
  });

  test('keeps what was typed into its gaps in its place, whatever it is', () => {
    const evil = '\u202e</b>\r\n{writerId}[x]{a|b}\u2066 &body=#';
    const typed = FIELD_NAMES.filter((field) => ['name', 'code', 'text'].includes(FIELDS[field].type));
    const given: Values = Object.fromEntries(typed.map((field) => [field, evil + field.repeat(400)]));
    const facts = letterFacts(letter, { ...inputOf(letter), given });
    const text = plainLetter(writeLetter(planLetter(template, facts), catalogue, language), true);
    expect(text).not.toMatch(/[\r\u202a-\u202e\ufffd]/);
    expect(opened(text)).toBe(0);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(4000);
    expect(text.split('\n').some((line) => line.startsWith('{writerId}'))).toBe(false);
  });

  test('keeps hostile facts in their place', () => {
    const evil = '\u202e\u2067</b><script>alert(1)</script>\r\n\r\n{writerId}[x]{a|b|c}\u2069';
    const hostile = evil + 'ש'.repeat(5000);
    const input = inputOf(letter);
    const { purchase } = input.case.facts;
    const settings = { letter: Object.fromEntries(LETTER_DETAILS.map((name) => [name, hostile])) };
    const spoilt = input.entries.map((entry): Entry => {
      const text = 'text' in entry.content ? { text: hostile } : {};
      const agent = 'agent' in entry.content ? { agent: hostile } : {};
      return { ...entry, content: { ...entry.content, ...text, ...agent } as Entry['content'] };
    });
    const bad = { merchant: hostile, orderNumber: hostile, reference: hostile, items: [{ name: hostile }] };
    const facts = letterFacts(letter, {
      ...input,
      settings,
      entries: spoilt,
      case: { facts: { ...input.case.facts, purchase: { ...purchase, ...bad } } },
    });
    const written = writeLetter(planLetter(template, facts), catalogue, language);
    const text = plainLetter(written, true);
    const calm = plainLetter(
      writeLetter(planLetter(template, letterFacts(letter, input)), catalogue, language),
      true,
    );
    // No line more than with calm facts, no sign that turns the text, markup as the text that it is.
    expect(text.split('\n').length).toBe(calm.split('\n').length);
    expect(text).not.toMatch(/[\r\u202a-\u202e\u2067\ufffd]/);
    expect(text).toContain('</b><script>alert(1)</script> {writerId}[x]{a|b|c}');
    expect(opened(text)).toBe(0);
    expect(text.length).toBeLessThan(20_000);
  });

  test('never puts the writer into the subject', () => {
    const plan = planLetter(template, letterFacts(letter, inputOf(letter)));
    const subject = plainSubject(writeLetter(plan, catalogue, language));
    for (const detail of Object.values(DETAILS)) expect(subject).not.toContain(detail);
  });
});

/** How many direction isolates of a text are not closed. */
const opened = (text: string): number =>
  [...text].reduce((depth, sign) => {
    if (/[\u2066-\u2068]/.test(sign)) return depth + 1;
    return sign === '\u2069' ? depth - 1 : depth;
  }, 0);

function expectTidy(text: string): void {
  const bare = text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  expect(bare).not.toMatch(/ {2}| [.,;:]|[.,]{2}|null|undefined|NaN|\[object|[{}|]|\( | \)|\(\)/);
  expect(bare).not.toMatch(/\n{3}|^\s*$/);
  expect(opened(text)).toBe(0);
}

describe.each(LETTER_LANGUAGES)('in %s', (language) => {
  const texts = textsOf(wordsOf(language));

  test('no text names a section of the law by itself', () => {
    const SECTION =
      /(?:סעי(?:ף|פים)|תקנ(?:ה|ות)|sections?|regulations?|§)\s*\d|\d+[א-ת](?![א-ת])|\d{1,2}[A-Z]\b/i;
    expect(texts.filter((text) => SECTION.test(text))).toEqual([]);
  });

  test('no text threatens, insults or shouts', async () => {
    const { toneHints } = await import('../../../../src/words/letters/tone.ts');
    const { tone: _tone, ...rest } = wordsOf(language);
    expect(textsOf(rest).flatMap((text) => toneHints(text, wordsOf(language)))).toEqual([]);
    expect(texts.filter((text) => text.includes('!'))).toEqual([]);
  });

  test('every text is well formed, with all three forms where there are forms', () => {
    for (const text of texts) {
      const forms = [...text.matchAll(/\{([^}]*\|[^}]*)\}/g)].map(([, inner = '']) => inner.split('|'));
      expect(forms.every((three) => three.length === 3 && three.every((form) => form.trim() !== ''))).toBe(
        true,
      );
      const left = piecesOf(text, undefined, () => false)
        .map((piece) => (piece.kind === 'words' ? piece.text : ''))
        .join('');
      expect(left, text).not.toMatch(/[[\]{}|]/);
    }
  });
});
