import type { Page } from '../page.ts';

/** Where messengers list all chats, beside the open one: WhatsApp, and both of Telegram. */
const LISTS = ['#side', '#pane-side', '#column-left', '#LeftColumn'];
const MESSAGES = ['[data-pre-plain-text]', '.bubble-content', '.message-content'];

/** The page of a chat without the list of the other ones: each is about something else. Any other page as it is. */
export function withoutOtherChats(page: Page): Page {
  const lists = LISTS.flatMap((selector) => page.index.find(selector, 3));
  const [message] = lists.length === 0 ? [] : MESSAGES.flatMap((selector) => page.index.find(selector, 1));
  if (!message || lists.some((list) => list.contains(message))) return page;
  const lines = page.lines
    .filter(({ element }) => element === undefined || !lists.some((list) => list.contains(element)))
    .map((line, at) => ({ ...line, at }));
  return { ...page, lines };
}
