import { expect, test } from 'vitest';
import type { CaptureWay } from '../../../src/domain/capture/verdict.ts';
import { beginCapture, joined, readKept, savedBy } from '../support/capture.ts';
import { shownOn } from '../support/on-page.ts';
import { captureWhole, openFixture, remarksOf } from '../support/whole-page.ts';

/** A search for a hotel has children; the others are what a hostile page would think of. */
const FIELDS: Readonly<Record<string, string>> = {
  'a search for a hotel': 'names=rooms,adults,children',
  'fields named as what is read of elements':
    'names=attributes,children,childNodes,parentNode,parentElement,firstChild,lastChild,nextSibling,getAttribute,setAttribute,hasAttribute,getBoundingClientRect,getClientRects,nodeType,localName,shadowRoot,innerText,textContent,style,contains,scrollHeight,scrollWidth,scrollTop,clientHeight,clientWidth,isConnected,checkVisibility,ownerDocument,getRootNode,namespaceURI,querySelectorAll,matches',
  'pictures named as what is read of documents':
    'pictures=body,documentElement,querySelectorAll,elementFromPoint,elementsFromPoint,images,fonts,scrollingElement,defaultView,createElement,createRange,createTreeWalker,getElementsByTagName,activeElement,title,visibilityState,styleSheets',
};

test.each(Object.entries(FIELDS))(
  '%s: the whole page is captured, with its text and a copy',
  async (_what, names) => {
    const open = await openFixture(`form-fields.html?${names}`);
    const kept = await captureWhole(open, { keepsHtml: true });
    expect(remarksOf(kept)).toEqual([]);
    expect(joined(kept).height).toBe(2400);
    expect(kept.text).toContain('Room 7');
    expect((kept.facts.parts ?? []).map(({ name }) => name)).toContain('page.html');
  },
);

test.each(['strip', 'element'] as const satisfies readonly CaptureWay[])('by %s, too', async (way) => {
  const open = await openFixture(`form-fields.html?${FIELDS['fields named as what is read of elements']}`);
  const draftId = await beginCapture(open.store, open.tab, way);
  await shownOn(open.page);
  if (way === 'element') {
    await open.page.mouse.move(300, 30);
    await open.page.keyboard.press('ArrowUp');
    await open.page.keyboard.press('Enter');
  } else await open.page.keyboard.press('Escape');
  const kept = await readKept(open.store, await savedBy(open.store, draftId));
  expect(kept.text).toContain('Room 0');
});
