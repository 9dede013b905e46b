import { beforeAll, expect, test } from 'vitest';
import { SCREENS } from '../../../scripts/kit/screens.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { fitFaults } from '../support/fit.ts';
import { type KitPage, openKit } from '../support/kit-page.ts';

let kit: KitPage;

beforeAll(async () => {
  kit = await openKit();
  return () => kit.close();
});

test.each(SCREENS)(
  'is read with letters of twice the size, and in colours that the system forces: $name',
  async (screen) => {
    await kit.openScreen(screen, { language: 'he', theme: 'light', width: 800 });
    await kit.enlargeText(2);
    const enlarged = await fitFaults(kit.page);
    await kit.enlargeText(1);
    await kit.forceColours(true);
    const edgeless = await kit.page.evaluate(withoutEdge);
    const accessibility = await accessibilityFaults(kit.page);
    await kit.forceColours(false);
    expect({ enlarged, edgeless, accessibility, errors: kit.errors() }).toEqual({
      enlarged: [],
      edgeless: [],
      accessibility: [],
      errors: [],
    });
  },
);

/** Runs in a page: names what can be pressed or filled in and was told apart by a background alone, which forced colours take away. */
function withoutEdge(): string[] {
  const hasEdge = (one: Element | null): boolean => {
    if (!one) return false;
    const { borderBlockEndStyle, borderBlockEndWidth, outlineStyle } = getComputedStyle(one);
    const hasBorder = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) > 0;
    return hasBorder || outlineStyle !== 'none';
  };
  // A field may stand in a line that has the edge.
  return [...document.querySelectorAll('.button-primary, input[type=text], textarea, select')]
    .filter((one) => one.checkVisibility())
    .filter(
      (one) =>
        !hasEdge(one) && !hasEdge(one.parentElement) && !hasEdge(one.parentElement?.parentElement ?? null),
    )
    .map((one) => `${one.className} ${one.textContent?.trim().slice(0, 40)}`);
}
