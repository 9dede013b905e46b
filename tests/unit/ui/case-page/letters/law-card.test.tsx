// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Purchase } from '../../../../../src/domain/case/purchase.ts';
import type { LetterName } from '../../../../../src/domain/letters/letter-content.ts';
import { planLetter } from '../../../../../src/domain/letters/plan-letter.ts';
import { templateOf } from '../../../../../src/domain/letters/templates.ts';
import { LawCard } from '../../../../../src/ui/case-page/letters/law-card.tsx';
import type { Writing } from '../../../../../src/ui/case-page/letters/use-letter.ts';
import { factsOf } from '../../../domain/letters/facts-of.ts';
import { VACUUM } from '../../../domain/letters/sample-cases.ts';
import { FAULTY_SERVICE, SHOP_OWES } from '../../../domain/letters/shop-and-service-variants.ts';
import { clear, draw } from '../screen.tsx';

afterEach(clear);

async function cardOf(letter: LetterName, purchase: Purchase): Promise<string> {
  const plan = planLetter(templateOf(letter), factsOf(letter, purchase));
  const place = await draw(<LawCard writing={{ plan } as unknown as Writing} />);
  return place.textContent ?? '';
}

it.each(['small-claims', 'written-demand'] as const)(
  '%s says of itself that it names no section, where none is sure',
  async (letter) => {
    expect(await cardOf(letter, FAULTY_SERVICE)).toMatch(/names no section/);
    const cited = await cardOf(letter, SHOP_OWES);
    expect(cited).toMatch(/regulations \W*3-4/);
    expect(cited).not.toMatch(/names no section/);
  },
);

it('a letter that rests on no law says nothing of it', async () => {
  expect(await cardOf('call-recording', VACUUM)).toBe('');
});
