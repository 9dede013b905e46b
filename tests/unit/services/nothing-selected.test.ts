import { expect, it } from 'vitest';
import { end, longRequest, scriptedPage, take } from '../support/scripted-page.ts';

it('says why nothing was kept where no text is selected', async () => {
  const page = await scriptedPage();
  page.says(page.begun(), { say: 'cancelled' });
  await expect(page.run(longRequest({ way: 'selection' }))).rejects.toMatchObject({
    code: 'nothing-selected',
  });
  expect(await page.world.db.captureJobs.count()).toBe(0);
});

it('hands on to the page what the browser says is selected', async () => {
  const page = await scriptedPage();
  page.says(page.begun(), take(0), end());
  await page.run(longRequest({ way: 'selection', selected: 'The courier comes on Thursday' }));
  expect(page.told[0]).toMatchObject({ tell: 'start', selected: 'The courier comes on Thursday' });
});
