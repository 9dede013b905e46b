import { expect, test } from 'vitest';
import { accessibilityOfScreens } from '../support/accessibility-of-screens.ts';

// What tests/e2e/accessibility.test.ts leaves out.
test.each([
  { language: 'he', scheme: 'dark' },
  { language: 'en', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const)('no screen has an accessibility fault: $language, $scheme', async ({ language, scheme }) => {
  expect(await accessibilityOfScreens(language, scheme)).toEqual([]);
});
