// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { EvidenceFacts } from '../../../../src/ui/case-page/viewer/evidence-facts.tsx';
import { wordsOf } from '../../../../src/words/every-language.ts';
import { sampleEvidence } from '../../report/sample-case.ts';
import { clear, draw } from './screen.tsx';

afterEach(clear);

it('keeps two numbers of a fact in their order, whatever the direction around them', async () => {
  const { facts } = sampleEvidence('v1', new Uint8Array([1]), {
    viewport: { width: 813, height: 1280 },
    scroll: { x: 0, y: 1200 },
  });
  const place = await draw(
    <EvidenceFacts facts={facts} bytes={undefined} text={undefined} record={undefined} />,
  );
  // Isolated as one piece: text without a letter of its own direction goes left to right in there.
  expect(place.textContent).toContain('\u2068813 × 1,280\u2069 pixels');
  expect(place.textContent).toContain('\u20680, 1,200\u2069 pixels');
  const he = wordsOf('he');
  expect(he.say('case.viewer.viewportValue', { size: '813 × 1,280' })).toBe(
    '\u2068813 × 1,280\u2069 פיקסלים',
  );
});
