import { Document as HappyDocument, Window } from 'happy-dom';
import { expect, it, vi } from 'vitest';
import { copyPage } from '../../../../src/page-tools/page-copy/copy-page.ts';

const STYLES = '.gone { display: none } .unseen { visibility: hidden } .seen { visibility: visible }';
const BODY = `<p class="gone">Total: 9,999</p><p class="gone" style="color: red">Old price</p>
  <div class="unseen">Secret <b class="seen">Shown</b><i>Also secret</i></div><p>Order 12345</p>`;

/** A page whose styles come from another site: the browser follows them and lets nobody read them. */
function copied(isReadable: boolean) {
  const { document } = new Window({ url: 'https://shop.example/order' });
  document.write(`<!DOCTYPE html><html><head><style>${STYLES}</style></head><body>${BODY}</body></html>`);
  const closed = {
    disabled: false,
    get cssRules(): never {
      throw new DOMException('of another site', 'SecurityError');
    },
  };
  if (isReadable) return copyPage(document as unknown as Document);
  const sheets = vi.spyOn(HappyDocument.prototype, 'styleSheets', 'get').mockReturnValue([closed] as never);
  try {
    return copyPage(document as unknown as Document);
  } finally {
    sheets.mockRestore();
  }
}

it('hides what the page hides by styles that may not be read, and tells that they are lacking', () => {
  const { html, lacksStyles } = copied(false);
  expect(lacksStyles).toBe(true);
  expect(html).not.toContain('<style>');
  expect(html).toContain('style="display:none!important;"');
  expect(html).toContain('style="display:none!important;color: red;"');
  expect(html).toContain('<p>Order 12345</p>');
  expect(html).toMatch(
    /visibility:hidden!important;"[^>]*>Secret <b[^>]* style="visibility:visible!important;"/,
  );
  expect(html).toContain('<i>Also secret</i>');
});

it('leaves what is hidden to the styles where they may be read', () => {
  const { html, lacksStyles } = copied(true);
  expect(lacksStyles).toBe(false);
  expect(html).toContain('.gone');
  expect(html).not.toContain('!important');
});
