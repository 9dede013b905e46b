// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { GivenFile } from '../../../../src/bundle/check-given.ts';
import type { HandedCheck } from '../../../../src/domain/export/check-handed.ts';
import type { Manifest } from '../../../../src/domain/export/manifest.ts';
import { CompareHash } from '../../../../src/ui/handed/compare-hash.tsx';
import { verifyWords } from '../../../../src/ui/verify/verify-words.ts';
import { handedCase, manifestOf } from '../../support/handed-case.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

let manifest: Manifest;
beforeAll(async () => {
  manifest = await manifestOf(await handedCase());
});

const zip = new TextEncoder().encode('all of the bundle');
const file: GivenFile = { path: 'a.zip', file: new Blob([zip]) };
const sha256 = createHash('sha256').update(zip).digest('hex');

/** What the page answers to a pasted number. */
async function answerTo(
  typed: string,
  { records = [], given = [file] }: { records?: HandedCheck['records']; given?: readonly GivenFile[] } = {},
): Promise<string> {
  const words = verifyWords('en');
  act(() => render(<CompareHash words={words} manifest={manifest} records={records} given={given} />, place));
  const input = place.querySelector('input');
  await act(async () => {
    if (!input) throw new Error('no field');
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return vi.waitFor(async () => {
    await act(async () => undefined);
    const said = place.querySelector('.notice')?.textContent;
    if (!said) throw new Error('no answer yet');
    return said;
  });
}

const hashAt = (at: number): string => manifest.records.at(at)?.hash ?? '';

it('says that the number of the last record, or of an earlier one, matches', async () => {
  expect(await answerTo(`Root hash: ${manifest.head.toUpperCase()}`)).toMatch(/^It matches.*last record/);
  expect(await answerTo(hashAt(2))).toMatch(/^It matches.*number of record 3 of/);
});

it('does not let a number speak for records that do not give it', async () => {
  const records = [{ fault: 'content-changed', at: 2 }] as const;
  expect(await answerTo(manifest.head, { records })).toMatch(/^It does not match/);
  expect(await answerTo(hashAt(1), { records })).toMatch(/^It matches/);
});

it('knows the hash of the very file that was given', async () => {
  expect(await answerTo(sha256)).toMatch(/^It matches.*this very file/);
  expect(await answerTo(sha256, { given: [file, file] })).toMatch(/^It is different/);
});

it('says plainly that a number is another, or not one yet', async () => {
  expect(await answerTo('f'.repeat(64))).toMatch(/^It is different/);
  expect(await answerTo(manifest.head.slice(0, 40))).toMatch(/64 digits/);
});

it.each(['he', 'en'] as const)('claims of an agreement no more than it shows (%s)', (language) => {
  const words = verifyWords(language);
  const says = words.say('handed.matchesSays', { records: '', files: '' });
  expect(says).toMatch(/Only a number that you have from elsewhere|רק מספר שיש לכם ממקום אחר/);
  for (const said of [says, words.say('handed.wrongSays'), words.say('handed.honest.change')])
    expect(said).not.toMatch(/as (?:it|they) w(?:as|ere) when|nothing was changed|כפי שהי|דבר לא שונה/);
});
