import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import en from '../../../../src/words/letters/languages/en.ts';
import he from '../../../../src/words/letters/languages/he.ts';
import { toneHints } from '../../../../src/words/letters/tone.ts';

const CATALOGUES = { he, en } as const;

test.each([
  ['en', 'I want my money back! Now! This is a disgrace!', 2],
  ['he', 'אני רוצה את הכסף! עכשיו! זו בושה!', 2],
  ['en', 'Yahoo! did not answer. I waited for a week!', 0],
  ['en', 'Where is it? When does it come?', 0],
] as const)('of exclamation marks that stand alone, in %s on %j, one is let be', (language, text, count) => {
  const hints = toneHints(text, CATALOGUES[language], ['Yahoo!']);
  expect(hints.map(({ kind, excerpt }) => [kind, excerpt])).toEqual(Array(count).fill(['marks', '!']));
});

describe('a hint', () => {
  test.each([
    ['en', 'GIVE ME MY MONEY BACK NOW', 'capitals', 'GIVE ME MY MONEY BACK NOW', 'Give me my money back now'],
    ['en', 'I want IKEA to STOP this', 'capitals', 'STOP', 'stop'],
    ['en', 'Where is it?? Tell me.', 'marks', '??', '?'],
    ['en', 'Answer me!!! ', 'marks', '!!!', '.'],
    ['en', 'What ? ! ?', 'marks', '? ! ?', '?'],
    ['en', 'If not, I will sue you.', 'threat', 'I will sue you', en.tone.threats[0].better],
    ['en', 'You’ll regret this.', 'threat', 'You’ll regret', en.tone.threats[1].better],
    ['en', 'Your agent is a liar.', 'insult', 'liar', en.tone.insults[1].better],
    ['en', 'CROOK', 'insult', 'CROOK', en.tone.insults[0].better],
    ['he', 'אתה נוכל, ניפגש בקרוב.', 'insult', 'אתה נוכל', he.tone.insults[0].better],
    ['he', 'הנציג אמר: אתה גנב', 'insult', 'אתה גנב', he.tone.insults[0].better],
    ['he', 'ניפגש בבית משפט', 'threat', 'ניפגש בבית משפט', he.tone.threats[0].better],
    ['he', 'אתם חבורת גנבים.', 'insult', 'חבורת גנבים', he.tone.insults[0].better],
    ['he', 'ושקרנים', 'insult', 'ושקרנים', he.tone.insults[1].better],
    ['he', 'אם לא, אני אתבע.', 'threat', 'אני אתבע', he.tone.threats[0].better],
    ['he', 'עוד תצטערו על זה', 'threat', 'תצטערו', he.tone.threats[1].better],
    ['he', 'למה לא עונים?!?!', 'marks', '?!?!', '?'],
    ['he', 'זה REFUND שהובטח', 'capitals', 'REFUND', 'refund'],
  ] as const)('in %s on %j', (language, text, kind, excerpt, better) => {
    const hints = toneHints(text, CATALOGUES[language]);
    expect(hints).toHaveLength(1);
    const [hint] = hints;
    expect(hint).toMatchObject({ kind, excerpt, better, why: CATALOGUES[language].tone.hints[kind] });
    expect(text.slice(hint?.start, hint?.end)).toBe(excerpt);
  });
});

describe('no hint', () => {
  test.each([
    ['en', 'Order ABC-NOW-123 from ASOS came by DHL on 3/4/2026.'],
    ['en', 'IKEA, SAMSUNG and HP LASERJET PRO MFP'],
    ['en', 'THE NORTH FACE'],
    ['en', 'HBO MAX, TERMINAL X, H&M, NEXT'],
    ['en', 'The TV and the SIM, VAT included, IBAN IL12 3456'],
    ['en', 'Please answer by Sunday! Thank you.'],
    ['en', 'Is it on the way?'],
    ['en', 'See https://shop.example/?q=??!!NOW or mail a!!@b.com'],
    ['en', 'A parcel was stolen by a thief. I will pay for shipping, or else collect it.'],
    ['en', 'The stupidity of machines; believers; I do not regret it.'],
    ['he', 'כדי שנוכל לסיים את העניין.'],
    ['he', 'מי שגנב את החבילה לא נמצא, ואתם תוכלו או נוכל לבדוק.'],
    ['he', 'החבילה נגנבה בדרך, ופח הזבל נשבר.'],
    ['he', 'מספר הזמנה NOW-77B, מוצר SAMSUNG.'],
    ['he', 'האם אפשר לקבל תשובה? תודה!'],
    ['he', 'אני מצטערת על האיחור.'],
    ['he', ''],
  ] as const)('in %s on %j', (language, text) => {
    expect(toneHints(text, CATALOGUES[language])).toEqual([]);
  });

  test('on names of the case', () => {
    const text = 'I bought STOP NOW REFUND cream at Liars & Co.';
    expect(toneHints(text, en, ['STOP NOW REFUND', 'Liars & Co'])).toEqual([]);
    expect(toneHints(text, en)).toHaveLength(2);
  });
});

test('better wording has nothing to be hinted at, and no names are changed', () => {
  for (const text of ['WHY HAVE YOU NOT GIVE ME MY ASOS REFUND', 'STOP', 'THIS IS UNACCEPTABLE']) {
    for (const { better } of toneHints(text, en)) expect(toneHints(better, en)).toEqual([]);
  }
  expect(toneHints('GIVE BACK MY ASOS MONEY NOW', en)[0]?.better).toBe('Give back my ASOS money now');
});

/** A text after every hint that can be taken was. */
function calmed(language: keyof typeof CATALOGUES, text: string): string {
  for (let left = 20; left > 0; left -= 1) {
    const taken = toneHints(text, CATALOGUES[language]).find(({ replaces }) => replaces);
    if (!taken?.replaces) return text;
    text = `${text.slice(0, taken.replaces.start)}${taken.better}${text.slice(taken.replaces.end)}`;
  }
  throw new Error(`never calm: ${text}`);
}

describe('a better wording', () => {
  const { threats, insults } = he.tone;
  test.each([
    ['he', 'אתם נוכלים!!! אני אתבע אתכם.', `${insults[0].better} ${threats[0].better}`],
    ['he', 'ההזמנה לא הגיעה. אתם שקרנים!\nתודה.', `ההזמנה לא הגיעה. ${insults[1].better}\nתודה.`],
    ['en', 'If not, I will sue you.', en.tone.threats[0].better],
    ['en', 'It broke. Your agent is a liar. Call me.', `It broke. ${en.tone.insults[1].better} Call me.`],
    ['en', 'CROOKS', en.tone.insults[0].better],
  ] as const)('in %s makes whole sentences of %j', (language, text, calm) => {
    expect(calmed(language, text)).toBe(calm);
  });

  test.each([
    ['he', 'ב־3 במאי הנציג השקרן שלכם הבטיח לי שליח עד יום חמישי.'],
    ['he', 'הנציג אמר: אתה גנב'],
    ['en', 'On 3 May your lying idiots of agents promised me a courier.'],
    ['en', 'The agent said “you are thieves” and hung up.'],
  ] as const)('in %s takes no fact away from %j', (language, text) => {
    expect(toneHints(text, CATALOGUES[language]).length).toBeGreaterThan(0);
    expect(calmed(language, text)).toBe(text);
  });
});

test('hints come in the order of the text, do not overlap and are not without end', () => {
  const hints = toneHints('You are LIARS!!! '.repeat(100), en);
  expect(hints).toHaveLength(20);
  expect(hints.every((hint, at) => at === 0 || hint.start >= (hints[at - 1]?.end ?? 0))).toBe(true);
});

test('codes of capitals and digits are never shouting', () => {
  const code = fc
    .array(fc.constantFrom('A', 'B', 'NOW', 'X', '7', '12', '-', '/', 'STOP'), { minLength: 2, maxLength: 8 })
    .map((parts) => `0${parts.join('')}1`);
  fc.assert(
    fc.property(code, (number) => {
      expect(
        toneHints(`Order number ${number} of yesterday`, en).filter(({ kind }) => kind === 'capitals'),
      ).toEqual([]);
    }),
  );
});

test.each([
  '!?'.repeat(50_000),
  'A'.repeat(100_000),
  'NOW '.repeat(30_000),
  "'".repeat(100_000),
  '@'.repeat(100_000),
  'a @'.repeat(30_000),
])('a text that is made to be slow is read in time (%#)', (text) => {
  const start = process.cpuUsage().user;
  toneHints(text, he);
  toneHints(text, en);
  expect((process.cpuUsage().user - start) / 1000).toBeLessThan(2000);
});
