import { test } from 'vitest';
import { expectOpensInFirefox } from './support/firefox-opens.ts';

// In Hebrew: long/firefox-hebrew.test.ts.
test('the extension loads in Firefox, its popup, case page and panel open, en', () =>
  expectOpensInFirefox('en'));
