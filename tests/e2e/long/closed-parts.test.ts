import { expect, test } from 'vitest';
import type { PersonalPlace } from '../../../src/domain/capture/mark.ts';
import { beginCapture, readKept, savedBy } from '../support/capture.ts';
import { keptCopy } from '../support/kept-copy.ts';
import { readKeptJson } from '../support/kept-json.ts';
import { openFixture } from '../support/whole-page.ts';

test.each(['visible', 'full-page'] as const)(
  'what a page has closed to its scripts is seen, and so it is in text, copy and places of %s',
  async (way) => {
    const open = await openFixture('open-parts.html', {});
    await open.page.evaluate(() => {
      const order = document.createElement('my-order');
      const inside = '<p>Sent to dana.levi@example.com, total 42.50</p>';
      order.attachShadow({ mode: 'closed' }).innerHTML = inside;
      document.querySelector('h1')?.after(order);
    });
    const draftId = await beginCapture(open.store, open.tab, way, { keepsHtml: true });
    const saved = await savedBy(open.store, draftId);
    const kept = await readKept(open.store, saved);
    expect(kept.text).toMatch(/Before\s+Sent to dana\.levi@example\.com, total 42\.50\s+Total 99\.90/);
    expect(await keptCopy(open.store)).toContain('total 42.50');
    const places = await readKeptJson<PersonalPlace[]>(open.store, saved, 'places.json');
    expect(places).toHaveLength(1);
  },
);
