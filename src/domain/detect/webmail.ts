import type { Line, Page } from './page.ts';
import { cleanText } from './page-text.ts';

/** Where webmail keeps the open message: bodies, subject, sender. First that is there wins. */
const BODIES = [
  '.a3s',
  '[role=document]',
  '.rcmBody',
  '#messagebody',
  '.message-part',
  '[role=main]',
  '[role=article]',
];
const SUBJECTS = ['h2.hP', '.JdFsz', '#message-header .subject', 'h2.subject', '.subject'];
const SENDERS = ['.gD', '.OZZZK', '.rcmContactAddress', '#message-header .from', '.message-sender', '.from'];

// Rows of a list of messages, each about something else.
const ROWS = ['tr.zA', '[role=option]', '[role=row]', '#messagelist tr', '.message-list-item'];
const OPEN_MESSAGES = 5;

const contains = (roots: readonly Element[], element: Element): boolean =>
  roots.some((root) => root === element || root.contains(element));

/** The page with only the lines of the open message and its subject; menus, the list of messages and the header line are left out. */
export function insideMessage(page: Page): Page {
  const at = BODIES.findIndex((selector) => page.index.first(selector));
  const bodies = at < 0 ? [] : page.index.find(BODIES[at] ?? '', 20);
  const subjects = SUBJECTS.map((selector) => page.index.first(selector)).filter(
    (element) => element !== undefined,
  );
  const kept = [...subjects.slice(0, 1), ...bodies];
  // Without the mark of an open message what is there may be the list of them.
  const rows =
    at < 0 || at >= OPEN_MESSAGES ? ROWS.flatMap((selector) => page.index.find(selector, 200)) : [];
  const isRow = new Set(rows);
  const inRow = (element: Element | undefined): boolean => {
    for (let above = element ?? null; above && rows.length > 0; above = above.parentElement)
      if (isRow.has(above)) return true;
    return false;
  };
  if (bodies.length === 0) {
    const lines = page.lines.filter((line) => !inRow(line.element)).map((line, at) => ({ ...line, at }));
    return { ...page, lines, title: '' };
  }
  const lines: Line[] = [];
  for (const line of page.lines) {
    if (!line.element || !contains(kept, line.element) || inRow(line.element)) continue;
    const heading = subjects[0] !== undefined && contains([subjects[0]], line.element);
    lines.push({ ...line, at: lines.length, ...(heading && { region: 'heading' as const }) });
  }
  return { ...page, lines, title: '', within: kept };
}

/** The sender's address in an open message, in lower case. */
export function senderAddressOf(page: Page): string | undefined {
  if (page.sender) return page.sender.address?.toLowerCase();
  for (const selector of SENDERS) {
    const element = page.index.first(selector);
    const said = [
      element?.getAttribute('email'),
      element?.getAttribute('title'),
      element?.textContent?.slice(0, 300),
    ];
    for (const text of said) {
      const address = /[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/.exec(text ?? '')?.[0];
      if (address) return address.toLowerCase();
    }
  }
  return undefined;
}

/** The sender's display name in an open message; an address alone is no name. */
export function senderOf(page: Page): string | undefined {
  if (page.sender) return page.sender.name;
  for (const selector of SENDERS) {
    const element = page.index.first(selector);
    if (!element) continue;
    const raw = element.getAttribute('name') ?? (element.textContent ?? '').slice(0, 300);
    const name = cleanText(raw)
      .replace(/<[^<>]*>?/g, '')
      .replace(/^"|"$/g, '')
      .replace(/\s+(?:via|באמצעות)\s.*$/i, '')
      .trim();
    if (name !== '' && name.length <= 80 && !name.includes('@')) return name;
  }
  return undefined;
}
