import { expect, test } from 'vitest';
import { accessibilityOfScreens } from './support/accessibility-of-screens.ts';

// The other two looks: long/accessibility-everywhere.test.ts.
test.each([
  { language: 'he', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const)('no screen has an accessibility fault: $language, $scheme', async ({ language, scheme }) => {
  expect(await accessibilityOfScreens(language, scheme)).toEqual([]);
});
