import type { PartRules } from './message-parts.ts';

/** How a known chat or ticket system marks up a conversation. */
export interface KnownShape {
  readonly name: string;
  /** One message. */
  readonly item: string;
  readonly parts?: PartRules;
  /** What has one of these in it, on it or around it is the shopper's own; `other` the other side's. */
  readonly own?: string;
  readonly other?: string;
  /** What holds several messages of one person, and the name in it. */
  readonly group?: { readonly around: string; readonly who: string };
  /** Where a run of messages of one side shows the name once. */
  readonly namesAt?: 'start' | 'end';
}

/** The attribute in which WhatsApp Web writes time and name for copying: `[14:05, 12.3.2025] name: `. */
export const PRE_PLAIN = 'data-pre-plain-text';

export const KNOWN_SHAPES: readonly KnownShape[] = [
  {
    name: 'whatsapp',
    item: `.message-in, .message-out, [${PRE_PLAIN}]`,
    parts: { text: `[${PRE_PLAIN}]`, when: '[data-testid="msg-meta"] span, [data-testid="msg-time"]' },
    own: '.message-out',
    other: '.message-in',
  },
  {
    name: 'tawk',
    item: '.tawk-message-bubble',
    parts: { text: '.tawk-chat-bubble', when: 'time' },
    own: '.tawk-visitor-chat',
    other: '.tawk-agent-chat',
    group: { around: '.tawk-message-block', who: '.tawk-message-group ~ p, .tawk-message-group + *' },
  },
  {
    name: 'chatwoot',
    item: '.agent-message-wrap, .user-message-wrap',
    parts: { text: '.chat-bubble', who: '.agent-name, .user-thumbnail-box[title]' },
    own: '.user-message, .user-message-wrap',
    other: '.agent-message, .agent-message-wrap',
    namesAt: 'end',
  },
  {
    name: 'liveperson',
    item: '.lp_chat_line_wrapper, .lpc_message-area, .lpc_transcript__message',
    parts: {
      who: '.lp_sender, .lpc_message__sender, .lpc_message-sender',
      when: '.lp_time, .lpc_message__timestamp, .lpc_message-timestamp',
      text: '.lp_chat_line, .lpc_message__text, .lpc_message-text',
    },
    own: '.lp_visitor_line, .lp_visitor, .lpc_message--visitor, .lpc_message_visitor',
    other: '.lp_agent_line, .lp_agent, .lp_system_line, .lpc_message--agent, .lpc_message_agent',
  },
  {
    name: 'rocket-chat',
    item: '.rcx-message, li.message[data-username]',
    parts: {
      who: '.rcx-message-header__name, .rcx-message-header__username, .user',
      when: '.rcx-message-header__time, time, .time',
      text: '.rcx-message-body, .body',
    },
    own: '[data-own="true"], .own',
    other: '[data-own="false"]',
    namesAt: 'start',
  },
  {
    name: 'zendesk-ticket',
    item: '.comment-list > .comment, .comment-list .comment-container > .comment, [data-test-id="ticket-comment"]',
    parts: {
      who: '.comment-meta [title], .comment-author a, .comment-author',
      when: 'time',
      text: '.comment-body',
    },
    other: '.icon-agent, .comment-avatar-agent',
  },
  {
    name: 'intercom',
    item: '.intercom-conversation-part, .intercom-comment-container',
    parts: {
      who: '.intercom-comment-author, .intercom-conversation-part-author, .intercom-chat-card-author',
      when: '.intercom-conversation-part-metadata time, .intercom-comment-time, .intercom-conversation-part-metadata',
      text: '.intercom-comment, .intercom-blocks',
    },
    own: '.intercom-conversation-part-user, .intercom-comment-container-user',
    other: '.intercom-conversation-part-admin, .intercom-comment-container-admin',
  },
];
