import { beforeAll, expect, test } from 'vitest';
import { SCREENS } from '../../../scripts/kit/screens.ts';
import { type KitPage, openKit } from '../support/kit-page.ts';
import { TONGUES } from '../support/texts.ts';

let kit: KitPage;

beforeAll(async () => {
  kit = await openKit();
  return () => kit.close();
});

// 1,200 CSS pixels: beside the timeline, in a card of 352.
const LOOKS = TONGUES.flatMap((language) => [320, 400, 1200].map((width) => ({ language, width })));

test.each(LOOKS)(
  'the answers to a promise stand side by side: $language, $width',
  async ({ language, width }) => {
    const screen = SCREENS.find(({ name }) => name === 'case, what is due');
    if (!screen) throw new Error('no such screen');
    await kit.openScreen(screen, { language, theme: 'light', width });
    // Each place with the lines on which its answers stand; what puts the day into a calendar is none.
    const lines = await kit.page.evaluate(() =>
      [...document.querySelectorAll('.due-acts, .promise-acts')]
        .map((acts) =>
          [...acts.querySelectorAll(':scope > .button')].map((one) => one.getBoundingClientRect().top),
        )
        .map((tops) => new Set(tops.map(Math.round)).size),
    );
    expect(lines).toEqual([1, 1, 1, 1, 1, 1, 1]);
  },
);
