import { beforeAll, expect, test } from 'vitest';
import { SCREENS } from '../../scripts/kit/screens.ts';
import { accessibilityFaults } from './support/axe.ts';
import { changeOf } from './support/baseline.ts';
import { fitFaults } from './support/fit.ts';
import { type KitPage, openKit } from './support/kit-page.ts';

let kit: KitPage;

beforeAll(async () => {
  kit = await openKit();
  return () => kit.close();
});

test.each([
  { language: 'he', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const)('the components look as they did: $language, $theme', async ({ language, theme }) => {
  await kit.openComponents({ language, theme, width: 800 });
  expect(changeOf(await kit.photograph(), `components-${language}-${theme}`)).toBeUndefined();
});

test('what does not fit is told of', async () => {
  const [screen] = SCREENS;
  if (!screen) throw new Error('no screen');
  await kit.openScreen(screen, { language: 'he', theme: 'light', width: 320 });
  await kit.page.addStyleTag({
    content: `
      .home-empty-lead { inline-size: 400px; }
      .home-empty .button { inline-size: 4rem; white-space: nowrap; }
      .page-brand { inline-size: 2rem; overflow: hidden; white-space: nowrap; }
      .page-places { position: absolute; inset: 0; }`,
  });
  const faults = (await fitFaults(kit.page)).join('\n');
  for (const told of ['scrolls sideways', 'sticks out of button', 'cut off at', 'lies over'])
    expect(faults).toContain(told);
});

const inEveryRun = SCREENS.filter((screen) => screen.isInEveryRun);

// All other looks and all other screens: long/kit-everywhere.test.ts.
test.each(inEveryRun)('every text of a screen has its place, narrow and wide: $name', async (screen) => {
  await kit.openScreen(screen, { language: 'he', theme: 'light', width: 320 });
  const narrow = await fitFaults(kit.page);
  await kit.lookAgain({ language: 'en', theme: 'dark', width: 1280 });
  const wide = await fitFaults(kit.page);
  const accessibility = await accessibilityFaults(kit.page);
  expect({ narrow, wide, accessibility, errors: kit.errors() }).toEqual({
    narrow: [],
    wide: [],
    accessibility: [],
    errors: [],
  });
});
