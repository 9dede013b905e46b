// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import {
  emptyFactDraft,
  type FactDraft,
  NEW_STAGE,
} from '../../../../src/ui/case-page/entry-form/fact-values.ts';
import { StageList } from '../../../../src/ui/case-page/entry-form/stage-list.tsx';
import { NowProvider } from '../../../../src/ui/case-page/frame/now-provider.tsx';
import en from '../../../../src/words/languages/en.ts';
import { clear, draw, press } from './screen.tsx';

afterEach(clear);

const NOW_MS = Date.parse('2036-11-20T10:00:00Z');
const clock = () => NOW_MS;
const removeStage = (number: number): string => en.benefit.form.removeStage.replace('{number}', `${number}`);

async function drawStages(values: readonly string[], locked = false): Promise<() => string[]> {
  function Form() {
    const [draft, setDraft] = useState<FactDraft>({
      ...emptyFactDraft('a', 'benefit'),
      stages: values.map((value) => ({ ...NEW_STAGE, value })),
    });
    const change = (part: Partial<FactDraft>): void => setDraft((now) => ({ ...now, ...part }));
    return <StageList draft={draft} onChange={change} wrong={() => undefined} locked={locked} />;
  }
  const place = await draw(
    <NowProvider clock={clock}>
      <Form />
    </NowProvider>,
  );
  return () =>
    [...place.querySelectorAll<HTMLInputElement>('.stage')].map(
      (stage) => stage.querySelectorAll<HTMLInputElement>('input')[1]?.value ?? '',
    );
}

/** Presses as a hand does: the button has the focus, and takes it along when it goes. */
async function pressThere(name: string): Promise<void> {
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)?.focus();
  await press(name);
}

const isOnUndo = () =>
  vi.waitFor(() => expect(document.activeElement?.textContent).toBe(en.common.undo), { timeout: 15_000 });

it('goes to the way back of each stage that is taken out, and from there to the stage', async () => {
  const values = await drawStages(['10', '20', '30']);
  await pressThere(removeStage(3));
  await isOnUndo();
  await pressThere(removeStage(2));
  await isOnUndo();
  await pressThere(en.common.undo);
  expect(values()).toEqual(['10', '20']);
  await vi.waitFor(
    () => expect(document.activeElement?.closest('.stage')).toBe(document.querySelectorAll('.stage')[1]),
    { timeout: 15_000 },
  );
});

it('says nothing of a stage in which nothing was typed', async () => {
  const values = await drawStages(['10', '']);
  await press(removeStage(2));
  expect(values()).toEqual(['10']);
  expect(document.body.textContent).not.toContain(en.contact.dropped);
});
