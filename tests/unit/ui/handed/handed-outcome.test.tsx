// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { checkHanded, type HandedCheck } from '../../../../src/domain/export/check-handed.ts';
import type { Manifest } from '../../../../src/domain/export/manifest.ts';
import { HandedOutcome } from '../../../../src/ui/handed/handed-outcome.tsx';
import { verifyWords } from '../../../../src/ui/verify/verify-words.ts';
import { handedCase, manifestOf } from '../../support/handed-case.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

let manifest: Manifest;
let check: HandedCheck;
beforeAll(async () => {
  manifest = await manifestOf(await handedCase());
  check = await checkHanded(manifest, []);
});

function said(found: HandedCheck): string {
  const words = verifyWords('en');
  act(() =>
    render(<HandedOutcome words={words} manifest={manifest} check={found} leavings={[]} given={[]} />, place),
  );
  return place.textContent ?? '';
}

it('keeps codes in names in their order after Hebrew', () => {
  const path = 'ראיות/002 הזמנה 12345-AB.png';
  const isolated = 'ראיות/002 הזמנה \u206612345-AB.png\u2069';
  for (const problem of [
    { fault: 'changed', path },
    { fault: 'renamed', path: 'a', foundAs: path },
  ] as const)
    expect(said({ ...check, files: [problem] })).toContain(isolated);
});

it('says which volumes are here, and names one that is of another document', () => {
  const volumes = { count: 3, here: [1, 3], elsewhere: 4 };
  const list = [{ fault: 'volume-differs', id: '2' }] as const;
  const text = said({ ...check, files: [], list, volumes }).replace(/[\u2066-\u2069]/g, '');
  expect(text).toContain('Volumes 1, 3 of 3: the others are not here');
  expect(text).toContain('4 files are in other volumes');
  expect(text).toContain('Volume 2: its list is not that of the other volumes');
  const whole = said({ ...check, volumes: { count: 3, here: [1, 2, 3], elsewhere: 0 } });
  expect(whole.replace(/[\u2066-\u2069]/g, '')).toContain('Volumes 1 to 3 are all here.');
  // What is not here may hold no file, and is not here all the same.
  const partly = said({ ...check, files: [], volumes: { count: 3, here: [1], elsewhere: 0 } });
  expect(partly).toContain('What is here agrees');
  expect(partly).not.toContain('in other volumes');
});

it('names evidence that no record knows by its file, and by its number where nothing of it went along', () => {
  const known = manifest.evidence.find(({ files }) => files.some(({ path }) => path !== undefined));
  const path = known?.files.find((file) => file.path !== undefined)?.path ?? '';
  const list = [known?.id ?? '', 'gone-1'].map((id) => ({ fault: 'not-in-chain', id }) as const);
  const text = said({ ...check, files: [], list }).replace(/[\u2066-\u2069]/g, '');
  expect(text).toContain(`${path}: no record knows it`);
  expect(text).toContain('gone-1: no record knows it');
  expect(text).not.toContain(`${known?.id}: no record`);
});
