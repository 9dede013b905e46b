/**
 * All styles of what Tikiya shows on a page. Important rules of a shadow root win over those of the page around it, so
 * nothing of the page reaches in. Rectangles are placed by `translate` in window pixels, which have no direction.
 * Colours are those of `ui/kit/tokens.css`.
 */
export const STYLES = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 !important;
  display: block !important;
  inline-size: 100% !important;
  block-size: 100% !important;
  max-inline-size: none !important;
  max-block-size: none !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
}
:host::backdrop { display: none !important; }

.layer {
  --surface: #ffffff; --sunken: #f3f0ea; --ink: #1d1b18; --ink-2: #57524a; --control-line: #8b8477;
  --accent: #0b6660; --accent-hover: #09554f; --accent-ink: #ffffff;
  --good-text: #1f6b2c; --warn-text: #7a4b00; --late-text: #a3271a;
  position: absolute; inset: 0; overflow: clip;
  font: 400 16px/1.45 system-ui, sans-serif; color: var(--ink); text-align: start;
}
@media (prefers-color-scheme: dark) {
  .layer {
    --surface: #201e1b; --sunken: #1a1816; --ink: #f2eee6; --ink-2: #bdb6a9; --control-line: #857e72;
    --accent: #4fb8ad; --accent-hover: #6ccabf; --accent-ink: #06201e;
    --good-text: #8ed69a; --warn-text: #f3c977; --late-text: #ff9d8f;
  }
}
.layer[data-hidden] { opacity: 0; }
.layer * { box-sizing: border-box; }

.bar {
  position: absolute; inset-inline: 0; margin-inline: auto; inset-block-end: 16px;
  inline-size: fit-content; max-inline-size: calc(100% - 24px); max-block-size: calc(100% - 32px); overflow: auto;
  display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; padding: 10px 14px;
  background: var(--surface); border: 1px solid var(--control-line); border-radius: 12px;
  box-shadow: 0 2px 4px rgb(0 0 0 / 0.2), 0 12px 40px rgb(0 0 0 / 0.3);
  pointer-events: auto; cursor: default; user-select: none;
}
.bar[data-at="start"] { inset-block: 16px auto; }
.bar[data-through] { pointer-events: none; opacity: 0.55; }
.text { margin: 0; max-inline-size: 34em; }
.count { color: var(--ink-2); font-variant-numeric: tabular-nums; white-space: nowrap; }
.count:empty { display: none; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-inline-start: auto; }
.toast { border-inline-start: 5px solid var(--good-text); }
.toast[data-tone="warn"] { border-inline-start-color: var(--warn-text); }
.toast[data-tone="late"] { border-inline-start-color: var(--late-text); }

button {
  all: initial; box-sizing: border-box; display: inline-block;
  min-block-size: 44px; padding: 8px 16px; border: 1px solid var(--control-line); border-radius: 8px;
  font: 600 16px/1.4 system-ui, sans-serif; color: var(--ink); background: var(--surface); cursor: pointer;
}
button:hover { background: var(--sunken); }
button.main { color: var(--accent-ink); background: var(--accent); border-color: var(--accent); }
button.main:hover { background: var(--accent-hover); }
button:focus-visible, .box:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }

.catcher {
  position: absolute; inset: 0; overflow: clip; direction: ltr;
  pointer-events: auto; touch-action: none; cursor: crosshair; user-select: none;
}
.box {
  position: absolute; inset-block-start: 0; inset-inline-start: 0; cursor: move;
  box-shadow: 0 0 0 2px #0b6660, 0 0 0 5px #ffffff, 0 0 0 100vmax rgb(0 0 0 / 0.45);
}
.box:focus-visible { outline: 3px solid #0b6660; outline-offset: 5px; }
.outline { cursor: crosshair; background: rgb(11 102 96 / 0.16); box-shadow: 0 0 0 3px #0b6660, 0 0 0 6px #ffffff; }
.spoken { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.catcher[data-done] { cursor: progress; }
.catcher[data-done] > * { opacity: 0; }
.handle { position: absolute; inline-size: 28px; block-size: 28px; display: grid; place-items: center; }
.handle::after {
  content: ""; inline-size: 14px; block-size: 14px; border-radius: 3px;
  background: #ffffff; border: 3px solid #0b6660;
}
@media (forced-colors: active) {
  .box { outline: 3px solid Highlight; }
}
`;
