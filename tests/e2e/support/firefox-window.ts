import type { Page } from 'puppeteer-core';

/** How a command goes to Firefox; puppeteer has no typed door to its own window and to extensions yet. */
type Send = (method: string, parameters: object) => Promise<unknown>;

/** Identity of the add-on, as its manifest says it. */
export const ADDON = 'tikiya@tikiya.example';

/** The real popup, which the driver never sees as a page: it is spoken to through the browser's own window. */
export interface FirefoxPopup {
  /** Runs an expression in the popup, as one of its own scripts, and gives what it comes to; that must be JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Closes it, as a click beside it does and a file dialog that opens. */
  close(): Promise<void>;
}

/**
 * Runs code in the browser's own window, where everything is allowed, and gives what it returns; that must be JSON.
 * `extension` is ours in it, `heard(type)` waits for an event of that window.
 */
export async function inWindow<Value>(send: Send, code: string): Promise<Value> {
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const said = (await send('script.evaluate', {
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByID('${ADDON}');
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const heard = (type) =>
        new Promise((resolve) => window.addEventListener(type, ({ target }) => resolve(target), { once: true }));
      return JSON.stringify((await (async () => { ${code} })()) ?? null);
    })()`,
  })) as { type: string; exceptionDetails?: { text: string }; result?: { value: string } };
  if (said.type === 'exception') throw new Error(said.exceptionDetails?.text);
  return JSON.parse(said.result?.value ?? 'null') as Value;
}

/** The click on the button in the toolbar. */
const CLICK = `
  const shown = heard('popupshown');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  const panel = await shown;`;

/** The click and the end of the popup, since a click while it is open would only close it. */
export const CLICK_AND_CLOSE = `${CLICK}
  const hidden = heard('popuphidden');
  panel.hidePopup();
  await hidden;`;

/** Of our two shortcuts the one with Shift. */
export const PRESS_SHORTCUT = `
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  const key = keys.find((one) => one.getAttribute('key') === 'K' && one.getAttribute('modifiers').includes('shift'));
  key.doCommand();`;

const POPUP = `document.querySelector('browser[webextension-view-type=popup]')`;
const SIDEBAR = `document.getElementById('sidebar').contentDocument?.querySelector('browser')`;

/** Clicks the button in the toolbar with this tab in front, and leaves the popup open. */
export async function openPopup(send: Send, page: Page): Promise<FirefoxPopup> {
  await page.bringToFront();
  await inWindow(send, CLICK);
  return {
    evaluate: (expression) => evaluateIn(send, POPUP, expression),
    async close() {
      await inWindow(
        send,
        `const hidden = heard('popuphidden'); ${POPUP}.closest('panel').hidePopup(); await hidden;`,
      );
    },
  };
}

/** Opens the sidebar; gives what runs an expression in it. */
export async function openSidebar(send: Send): Promise<Pick<FirefoxPopup, 'evaluate'>> {
  await inWindow(
    send,
    `const id = [...SidebarController.sidebars.keys()].find((one) => one.endsWith('-sidebar-action'));
    await SidebarController.show(id);`,
  );
  return { evaluate: (expression) => evaluateIn(send, SIDEBAR, expression) };
}

/** Runs an expression in a page that stands in the frame which `found` names. */
async function evaluateIn<Value>(send: Send, found: string, expression: string): Promise<Value> {
  // In the process of the page, in a scope like that of its own scripts.
  const script = `(async () => {
    const told = {};
    try {
      const scope = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      told.value = (await Cu.evalInSandbox(${JSON.stringify(expression)}, scope)) ?? null;
    } catch (thrown) {
      told.error = String(thrown);
    }
    sendAsyncMessage('tikiya:told', JSON.stringify(told));
  })()`;
  const told = await inWindow<string>(
    send,
    `const { messageManager } = ${found};
    const answer = new Promise((resolve) => {
      const take = ({ data }) => {
        messageManager.removeMessageListener('tikiya:told', take);
        resolve(data);
      };
      messageManager.addMessageListener('tikiya:told', take);
    });
    messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)}), false);
    return answer;`,
  );
  const { value, error } = JSON.parse(told) as { value?: Value; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as Value;
}
