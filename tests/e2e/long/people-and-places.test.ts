import { expect, test } from 'vitest';
import { CaseScreen } from '../support/case-screen.ts';
import { fillField } from '../support/fill-field.ts';
import { openOwnCase } from '../support/own-case.ts';
import { seedPicture } from '../support/seed-capture.ts';
import { sharedTikiya } from '../support/shared-tikiya.ts';
import { TEXTS } from '../support/texts.ts';

const { en } = TEXTS;
const contact = (agent: string, text: string) => ({
  kind: 'contact',
  channel: 'chat',
  direction: 'out',
  agent,
  text,
});

test('a timeline is narrowed by kind, by person and to a day; a press on a person does it too', async () => {
  const notes = [1, 2, 3, 4, 5].map((number) => ({ kind: 'note', text: `Note ${number}` }));
  const { screen } = await openOwnCase(await sharedTikiya(), [
    ...notes,
    contact('Dana', 'Dana will look'),
    contact('Avi', 'Avi will call'),
  ]);
  const { page } = screen;
  const texts = async (): Promise<string[]> =>
    page.$$eval('.timeline article.entry', (all) => all.map((one) => one.textContent));
  const shows = (wanted: string, gone: string): Promise<unknown> =>
    page.waitForFunction(
      (is, not) => {
        const said = [...document.querySelectorAll('.timeline article.entry')].map((one) => one.textContent);
        return said.some((one) => one.includes(is)) && !said.some((one) => one.includes(not));
      },
      {},
      wanted,
      gone,
    );
  await screen.says('Avi will call');
  await page.evaluate((kind) => {
    const chips = [...document.querySelectorAll<HTMLElement>('.filter-kinds button')];
    chips.find((one) => one.textContent.includes(kind))?.click();
  }, en.timeline.kinds.note);
  await shows('Note 5', 'Avi will call');
  await screen.press(en.timeline.showAll);
  await shows('Avi will call', 'nothing like this');
  await page.select('.filter-more select', 'Dana');
  await shows('Dana will look', 'Avi will call');
  expect(await texts()).toHaveLength(1);
  await screen.press(en.timeline.showAll);
  await screen.press(en.timeline.goToDay);
  await fillField(page, en.timeline.toDay, '11122036');
  await shows('Note 3', 'Note 4');
  await screen.press(en.timeline.showAll);

  await page.click('.people-card .person');
  await shows('Avi will call', 'Dana will look');

  await page.click('.case-head a[href*="/business/"]');
  await page.waitForSelector('.business-told');
  await screen.says(en.business.own);
  await screen.says('Dana');
});

test('a picture is enlarged and moved', async () => {
  const chromium = await sharedTikiya();
  const { caseId, evidenceId } = await seedPicture(chromium);
  const { page } = await CaseScreen.open(chromium, `#/case/${caseId}/evidence/${evidenceId}`);
  await page.waitForSelector('.viewer .whole img');
  const width = (): Promise<number> =>
    page.$eval('.viewer .whole', (one) => one.getBoundingClientRect().width);
  const before = await width();
  const box = await (await page.waitForSelector('.viewer .whole-scroll'))?.boundingBox();
  if (!box) throw new Error('no picture');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.waitForFunction(
    (least) => (document.querySelector('.viewer .whole')?.getBoundingClientRect().width ?? 0) > least * 1.5,
    {},
    before,
  );
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const place = (): Promise<number> =>
    page.$eval('.viewer .whole-scroll', (one) => one.scrollTop + one.scrollLeft);
  await page.waitForFunction(() => {
    const one = document.querySelector('.viewer .whole-scroll');
    return one && one.scrollWidth > one.clientWidth + 60;
  });
  const was = await place();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 50, y, { steps: 4 });
  await page.mouse.up();
  expect(await place()).toBeGreaterThan(was + 20);
});

test('the settings say how much room is used', async () => {
  const screen = await CaseScreen.open(await sharedTikiya(), '#/settings');
  await screen.says(en.settings.storage.title);
});
