import { beforeAll, expect, test } from 'vitest';
import { SCREENS } from '../../../scripts/kit/screens.ts';
import { changeOf } from '../support/baseline.ts';
import { type KitPage, openKit } from '../support/kit-page.ts';

/** A Tuesday morning; the days of the samples are counted from it. */
const STARTS_AT = '2026-11-24T08:00:00.000Z';

/** The screens that everybody comes to see. */
const MAIN = [
  'home, a case',
  'case',
  'viewer',
  'letters',
  'settings',
  'introduction',
  'popup, a case that fits',
  'panel, a case',
] as const;

const LOOKS = [
  { language: 'he', theme: 'light', width: 1000 },
  { language: 'en', theme: 'dark', width: 360 },
] as const;

let kit: KitPage;

beforeAll(async () => {
  kit = await openKit(STARTS_AT);
  return () => kit.close();
});

test.each(MAIN.flatMap((name) => LOOKS.map((look) => [name, look.language, look] as const)))(
  'a main screen looks as it did: %s, %s',
  async (name, language, look) => {
    const screen = SCREENS.find((one) => one.name === name);
    if (!screen) throw new Error(`no screen ${name}`);
    await kit.openScreen(screen, look);
    // What has the focus blinks.
    await kit.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const file = `${name.replaceAll(', ', '-').replaceAll(' ', '-')}-${language}-${look.theme}`;
    expect(changeOf(await kit.photographScreen(), file)).toBeUndefined();
  },
);
