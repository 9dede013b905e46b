import { expect, test } from 'vitest';
import { accessibilityOfScreens } from './support/accessibility-of-screens.ts';

// The other looks: long/accessibility-everywhere.test.ts.
test('no screen has an accessibility fault: he, light', async () => {
  expect(await accessibilityOfScreens('he', 'light')).toEqual([]);
});
