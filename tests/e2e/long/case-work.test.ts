import { expect, test } from 'vitest';
import { fillField } from '../support/fill-field.ts';
import { openOwnCase } from '../support/own-case.ts';
import { sharedTikiya } from '../support/shared-tikiya.ts';
import { TEXTS } from '../support/texts.ts';
import { until } from '../support/until.ts';

const { en } = TEXTS;

test('what is wanted is chosen in its order, and taken back', async () => {
  const { screen, store, caseId } = await openOwnCase(await sharedTikiya(), []);
  const wanted = async (): Promise<readonly string[] | undefined> =>
    (await store.rows('cases')).find(({ id }) => id === caseId)?.facts.wanted;
  await screen.press(en.wanted.outcomes.refund);
  await until('the refund', async () => (await wanted())?.join() === 'refund');
  await screen.press(en.wanted.outcomes.repair);
  await until('the repair after it', async () => (await wanted())?.join() === 'refund,repair');
  await screen.press(en.common.undo);
  await until('the repair taken back', async () => (await wanted())?.join() === 'refund');
});

test('a note is corrected: it says so, and what it was can be seen', async () => {
  const { screen, store } = await openOwnCase(await sharedTikiya(), [
    { kind: 'note', text: 'They said five days' },
  ]);
  const { page } = screen;
  await screen.says('They said five days');
  await screen.press(en.common.edit);
  await page.waitForSelector('.timeline textarea:focus');
  await page.keyboard.press('End');
  await page.keyboard.type(', not ten');
  await screen.press(en.case.entry.save);
  await screen.says('They said five days, not ten');
  await screen.says(en.common.edited);
  await page.click('.entry-edited summary');
  const earlier = await page.waitForSelector(
    '.wordings .long-text, .wordings p:nth-of-type(2), .wordings li',
  );
  expect(await earlier?.evaluate((one) => one.closest('.wordings')?.textContent)).toContain(
    'They said five days',
  );
  expect(await earlier?.evaluate((one) => one.closest('.wordings')?.textContent)).not.toContain('not ten');
  expect(await store.faults()).toEqual([]);
});

test('a technician is waited for, comes, and the law says what is due for it', async () => {
  const { screen, store, caseId } = await openOwnCase(await sharedTikiya(), []);
  const { page } = screen;
  await screen.press(en.visit.add);
  await fillField(page, en.visit.agreedOn, '11162036');
  await fillField(page, en.visit.from, '06:00');
  await page.keyboard.press('Tab');
  await page.keyboard.type('07:00');
  await screen.press(en.visit.save);
  await screen.says('Waiting since 06:00, for 6 h');
  await screen.press(en.visit.arrived);
  await screen.says(en.visit.noted);
  await screen.press(en.visit.purposes.warranty);
  await screen.says('without proof of damage');
  const [visit] = (await store.rows('entries')).filter((one) => one.caseId === caseId);
  expect(visit).toMatchObject({
    version: 3,
    content: { kind: 'technician', agreedFrom: '06:00', agreedUntil: '07:00', purpose: 'warranty' },
  });
});

test('an offer of two stages is entered, bills after it, and a price that crept up is drawn', async () => {
  const { screen, store, caseId } = await openOwnCase(await sharedTikiya(), []);
  const { page } = screen;
  await screen.press(en.factForm.add.benefit);
  await page.waitForSelector('.stages');
  await page.focus('form.entry-form textarea');
  await page.keyboard.type('Half price, then 20 % off');
  await fillField(page, en.benefit.form.usual, '99.80');
  await fillField(page, en.benefit.form.startsOn, '08012036');
  const inStage = async (stage: number, input: number, text: string): Promise<void> => {
    const [months, value] = await page.$$(`.stage:nth-child(${stage}) input`);
    await (input === 1 ? months : value)?.click({ clickCount: 3 });
    await page.keyboard.type(text);
  };
  await inStage(1, 1, '6');
  await inStage(1, 2, '50');
  await screen.press(en.benefit.form.addStage);
  await page.waitForSelector('.stage:nth-child(2)');
  await inStage(2, 1, '6');
  await inStage(2, 2, '20');
  await page.$eval('form.entry-form', (form) => (form as HTMLFormElement).requestSubmit());
  const entries = async () => (await store.rows('entries')).filter((one) => one.caseId === caseId);
  await until('the offer', async () => (await entries()).length === 1);
  expect((await entries())[0]?.content).toMatchObject({
    kind: 'benefit',
    stages: [{ percentOff: 50 }, { percentOff: 20 }],
  });
  for (const [index, [sum, on]] of [
    ['49.90', '09022036'],
    ['69.90', '10022036'],
  ].entries()) {
    await screen.press(en.factForm.add.bill);
    await fillField(page, en.bill.form.on, on ?? '');
    await fillField(page, en.bill.form.sum, sum ?? '');
    await page.keyboard.press('Enter');
    await until('the bill', async () => (await entries()).length === index + 2);
  }
  await page.waitForSelector('.price-chart svg .price-line');
  await screen.says('₪49.90 → ₪69.90');
});
