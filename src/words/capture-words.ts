import type { CaptureFacts } from '../domain/case/evidence.ts';
import { filesOf } from '../domain/case/files-of.ts';
import type { FileFact } from './file-words.ts';
import { formatBytes, formatMoment } from './format.ts';
import type { Words } from './words.ts';

/** When a screenshot was taken, to the second with its zone: of several pictures from the first to the last. */
export function whenTaken({ language, say }: Words, { capturedAt, capturedUntil }: CaptureFacts): string {
  const from = formatMoment(language, capturedAt);
  return capturedUntil
    ? say('case.viewer.timeUntil', { from, until: formatMoment(language, capturedUntil) })
    : from;
}

/** Where and how a screenshot was taken, fact by fact; its address and its hash stand apart. */
export function captureFacts(words: Words, facts: CaptureFacts): readonly FileFact[] {
  const { viewport, scroll } = facts;
  const number = new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 });
  const byteLength = filesOf(facts).reduce((sum, file) => sum + file.byteLength, 0);
  const size = `${number.format(viewport.width)} × ${number.format(viewport.height)}`;
  const place = `${number.format(scroll.x)}, ${number.format(scroll.y)}`;
  const title = facts.title || words.say('case.timeline.noTitle');
  return [
    { label: words.say('case.viewer.pageTitle'), values: [title] },
    ...(facts.linkedUrl === undefined
      ? []
      : [
          { label: words.say('case.viewer.linkedAddress'), values: [facts.linkedUrl], look: 'code' } as const,
        ]),
    { label: words.say('case.viewer.time'), values: [whenTaken(words, facts)], look: 'said' },
    {
      label: words.say('case.viewer.viewport'),
      values: [words.say('case.viewer.viewportValue', { size })],
      look: 'said',
    },
    { label: words.say('case.viewer.scale'), values: [number.format(facts.devicePixelRatio)] },
    {
      label: words.say('case.viewer.scroll'),
      values: [words.say('case.viewer.scrollValue', { place })],
      look: 'said',
    },
    { label: words.say('case.viewer.size'), values: [formatBytes(words.language, byteLength)] },
    { label: words.say('case.viewer.version'), values: [facts.extensionVersion], look: 'code' },
    { label: words.say('case.viewer.browser'), values: [facts.userAgent], look: 'code' },
  ];
}
