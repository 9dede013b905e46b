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

// What tests/e2e/kit.test.ts leaves out.
test.each(SCREENS)('every text of a screen has its place in the other looks: $name', async (screen) => {
  await kit.openScreen(screen, { language: 'en', theme: 'dark', width: 320 });
  const narrow = await fitFaults(kit.page);
  await kit.lookAgain({ language: 'he', theme: 'light', width: 1280 });
  const wide = await fitFaults(kit.page);
  const accessibility = await accessibilityFaults(kit.page);
  expect({ narrow, wide, accessibility, errors: kit.errors() }).toEqual({
    narrow: [],
    wide: [],
    accessibility: [],
    errors: [],
  });
});
