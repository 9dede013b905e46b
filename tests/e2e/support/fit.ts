import type { Page } from 'puppeteer-core';

/**
 * What does not fit its place on a screen, one line for each: the page scrolls sideways, letters stick out of the button,
 * card or window that they stand in, are cut off without an ellipsis, or parts of a head, or two texts, lie over each other.
 */
export function fitFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK_PX = 1.5;
    const PLACES =
      'button, .button, .card, .chip, .notice, .toast, dialog, label, legend, li, td, [role=option], main, body';
    const HEADS =
      '.page-header, .panel-head, .popup-header, .viewer-head, .case-head, .call-head, .page-places';
    const faults = new Set<string>();
    const name = (one: Element): string => {
      const classes = [...one.classList].map((part) => `.${part}`).join('');
      return `${one.localName}${classes} “${(one.textContent ?? '').trim().slice(0, 40)}”`;
    };
    /** Clamped with an ellipsis, scrolled, or drawn for screen readers only: nothing is lost. */
    const isMeant = (one: Element): boolean => {
      for (let at: Element | null = one; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return true;
        if (['auto', 'scroll'].includes(style.overflowX) && at.localName !== 'dialog') return true;
        if (style.clipPath !== 'none' || at.clientWidth === 1) return true;
        // A drawing scales its letters.
        if (at.localName === 'svg') return true;
      }
      return false;
    };

    /** Stays in sight over what scrolls beneath it. */
    const isOver = (one: Element): boolean => {
      for (let at: Element | null = one; at && at.localName !== 'dialog'; at = at.parentElement)
        if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
      return false;
    };
    /** What is seen of a line: the rest is scrolled away. */
    const seenOf = (line: DOMRect, holder: Element) => {
      const seen = { left: line.left, right: line.right, top: line.top, bottom: line.bottom };
      for (let at: Element | null = holder; at && at !== document.body; at = at.parentElement) {
        if (getComputedStyle(at).overflowY === 'visible') continue;
        const box = at.getBoundingClientRect();
        seen.left = Math.max(seen.left, box.left);
        seen.right = Math.min(seen.right, box.right);
        seen.top = Math.max(seen.top, box.top);
        seen.bottom = Math.min(seen.bottom, box.bottom);
      }
      return seen;
    };
    const seenLines: { readonly holder: Element; readonly box: ReturnType<typeof seenOf> }[] = [];

    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.add(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth} px`);

    const dialog = document.querySelector('dialog[open]');
    const walk = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const holder = node.parentElement;
      if (!holder?.checkVisibility({ visibilityProperty: true }) || !node.nodeValue?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter((line) => line.width > 0);
      if (lines.length > 0 && !isOver(holder) && !holder.closest('svg, .unseen'))
        for (const line of lines) seenLines.push({ holder, box: seenOf(line, holder) });
      if (lines.length === 0 || isMeant(holder)) continue;
      const place = holder.closest(PLACES) ?? root;
      const box = place.getBoundingClientRect();
      const start = Math.min(...lines.map((line) => line.left));
      const end = Math.max(...lines.map((line) => line.right));
      if (
        start < box.left - SLACK_PX ||
        end > box.right + SLACK_PX ||
        start < -SLACK_PX ||
        end > innerWidth + 1
      )
        faults.add(`sticks out of ${place.localName}.${place.className}: ${name(holder)}`);
    }

    for (const one of (dialog ?? document.body).querySelectorAll<HTMLElement>('*')) {
      const { overflowX } = getComputedStyle(one);
      if (overflowX !== 'hidden' && overflowX !== 'clip') continue;
      if (
        one.scrollWidth > one.clientWidth + 1 &&
        one.clientWidth > 1 &&
        one.checkVisibility() &&
        !isMeant(one)
      )
        faults.add(`cut off at ${one.clientWidth} of ${one.scrollWidth} px: ${name(one)}`);
    }

    seenLines.sort((one, other) => one.box.top - other.box.top);
    for (const [at, { holder, box }] of seenLines.entries())
      for (const next of seenLines.slice(at + 1)) {
        if (next.box.top > box.bottom) break;
        if (next.holder === holder) continue;
        const across = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
        const down = Math.min(box.bottom, next.box.bottom) - next.box.top;
        // The boxes of lines are higher than their letters.
        if (across > SLACK_PX && down > (box.bottom - box.top) / 2)
          faults.add(`${name(holder)} is written over by ${name(next.holder)}`);
      }

    for (const head of document.querySelectorAll(HEADS)) {
      const parts = [...head.children]
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ one, box }) => one.checkVisibility() && box.width > 1 && box.height > 1);
      for (const [at, { one, box }] of parts.entries())
        for (const next of parts.slice(at + 1)) {
          const across = Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left);
          const down = Math.min(box.bottom, next.box.bottom) - Math.max(box.top, next.box.top);
          if (across > SLACK_PX && down > SLACK_PX) faults.add(`${name(one)} lies over ${name(next.one)}`);
        }
    }
    return [...faults];
  });
}
