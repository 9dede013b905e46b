import { test } from 'vitest';
import { expectOpensInFirefox } from '../support/firefox-opens.ts';

test('the extension loads in Firefox, its popup, case page and panel open, he', () =>
  expectOpensInFirefox('he'));
