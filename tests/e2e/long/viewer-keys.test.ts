import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveCapture } from '../../../src/services/save-capture.ts';
import { windowPicture } from '../../unit/support/captured-pieces.ts';
import { saveRequest } from '../../unit/support/fake-world.ts';
import { CaseScreen } from '../support/case-screen.ts';
import { seed } from '../support/seed-capture.ts';
import { startTikiya } from '../support/tikiya.ts';

const MINUTE_MS = 60_000;

// The next one is the earlier one, on the side to which one reads on.
test.each([
  ['en', 'ArrowRight', 'ArrowLeft'],
  ['he', 'ArrowLeft', 'ArrowRight'],
] as const)('the arrow keys lead from picture to picture as one reads: %s', async (language, on, back) => {
  const chromium = await startTikiya('chrome', { language });
  const ids: string[] = [];
  const { caseId } = await seed(chromium, async (world) => {
    world.reading = { ...world.reading, devicePixelRatio: 1 };
    let target = saveRequest('').target;
    for (const [at, name] of ['first', 'second', 'third'].entries()) {
      world.nowMs += MINUTE_MS;
      world.bytes = new Uint8Array(windowPicture(at));
      const saved = await saveCapture(world, saveRequest(name, { target }));
      target = { to: 'case', caseId: saved.caseId };
      ids.push(saved.evidenceId ?? '');
    }
    return { caseId: target.to === 'case' ? target.caseId : '', evidenceId: ids[0] ?? '' };
  });
  const [first = '', second = '', third = ''] = ids;
  const { page } = await CaseScreen.open(chromium, `#/case/${caseId}/evidence/${third}`);
  const shows = async (evidenceId: string, steps: readonly string[]): Promise<void> => {
    await page.waitForFunction((id) => location.hash.endsWith(id), {}, evidenceId);
    await page.waitForFunction(
      (names) => {
        const shown = ['back', 'on'].filter((name) => document.querySelector(`.viewer-step-${name}`));
        return document.querySelector('.viewer .whole img') && shown.join() === names;
      },
      {},
      steps.join(),
    );
  };
  await shows(third, ['on']);
  await page.keyboard.press(on);
  await shows(second, ['back', 'on']);
  await page.keyboard.press(on);
  await shows(first, ['back']);
  // There is none before it.
  await page.keyboard.press(on);
  await page.keyboard.press(back);
  await shows(second, ['back', 'on']);
  await page.keyboard.press('Escape');
  await page.waitForFunction((id) => location.hash === `#/case/${id}`, {}, caseId);
  expect(await page.$('dialog[open]')).toBeNull();
});
