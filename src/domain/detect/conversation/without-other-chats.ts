import type { Page } from '../page.ts';

/** Where WhatsApp lists all chats, beside the open one. */
const LISTS = ['#side', '#pane-side'];
const MESSAGE = '[data-pre-plain-text]';

/** The page of a chat without the list of the other ones: each is about something else. Any other page as it is. */
export function withoutOtherChats(page: Page): Page {
  const lists = LISTS.flatMap((selector) => page.index.find(selector, 3));
  const [message] = lists.length === 0 ? [] : page.index.find(MESSAGE, 1);
  if (!message || lists.some((list) => list.contains(message))) return page;
  const lines = page.lines
    .filter(({ element }) => element === undefined || !lists.some((list) => list.contains(element)))
    .map((line, at) => ({ ...line, at }));
  return { ...page, lines };
}
