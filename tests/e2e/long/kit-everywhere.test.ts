import { beforeAll, expect, test } from 'vitest';
import { SCREENS, type ShownScreen } from '../../../scripts/kit/screens.ts';
import { accessibilityFaults } from '../support/axe.ts';
import { fitFaults } from '../support/fit.ts';
import { type KitPage, openKit } from '../support/kit-page.ts';

let kit: KitPage;

beforeAll(async () => {
  kit = await openKit();
  return () => kit.close();
});

const others = SCREENS.filter((screen) => !screen.isInEveryRun);

// What tests/e2e/kit.test.ts leaves out.
test.each(SCREENS)('every text of a screen has its place in the other looks: $name', (screen) =>
  hasItsPlace(screen, [
    { language: 'en', theme: 'dark', width: 320 },
    { language: 'he', theme: 'light', width: 1280 },
  ]),
);

test.each(others)('every text of a screen that not every run looks at has its place: $name', (screen) =>
  hasItsPlace(screen, [
    { language: 'he', theme: 'light', width: 320 },
    { language: 'en', theme: 'dark', width: 1280 },
  ]),
);

type Look = Parameters<KitPage['lookAgain']>[0];

async function hasItsPlace(screen: ShownScreen, [first, second]: readonly [Look, Look]): Promise<void> {
  await kit.openScreen(screen, first);
  const narrow = await fitFaults(kit.page);
  await kit.lookAgain(second);
  const wide = await fitFaults(kit.page);
  const accessibility = await accessibilityFaults(kit.page);
  expect({ narrow, wide, accessibility, errors: kit.errors() }).toEqual({
    narrow: [],
    wide: [],
    accessibility: [],
    errors: [],
  });
}
