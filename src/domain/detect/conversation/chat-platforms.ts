/** What a chat or ticket system's own markup is known by. Selectors are simple ones, see `ElementIndex`. */
export interface ChatPlatform {
  readonly name: string;
  readonly business: readonly string[];
  readonly shopper: readonly string[];
  /** Elements that hold the name of who answers, as text, title or label. */
  readonly agentNames: readonly string[];
  /** Elements that hold the name of the business. */
  readonly businessNames?: readonly string[];
}

export const CHAT_PLATFORMS: readonly ChatPlatform[] = [
  {
    name: 'Chatwoot',
    business: ['.agent-message-wrap', '.agent-message'],
    shopper: ['.user-message-wrap', '.user-message'],
    agentNames: ['.agent-name', '.agent-message .user-thumbnail-box'],
    businessNames: ['.header-collapsed .font-medium', '.header-expanded h2'],
  },
  {
    name: 'tawk.to',
    business: ['.tawk-agent-chat', '.tawk-agent-chat-bubble'],
    shopper: ['.tawk-visitor-chat', '.tawk-visitor-chat-bubble'],
    agentNames: ['.tawk-agent-name', '.tawk-message-group .tawk-text-truncate', '.tawk-agent-card-name'],
  },
  {
    name: 'LivePerson',
    business: ['.lp_agent', '.lp_agent_line', '.lpc_message_agent', '.lp_operator'],
    shopper: ['.lp_visitor', '.lp_visitor_line', '.lpc_message_consumer', '.lp_consumer'],
    agentNames: ['.lp_sender', '.lpc_message__sender', '.lp_agent_name'],
  },
  {
    name: 'WhatsApp',
    business: ['.message-in'],
    shopper: ['.message-out'],
    agentNames: [],
    businessNames: ['#main header span[title]', '#main header span', 'header span[title]'],
  },
  {
    name: 'Telegram',
    business: ['.bubble.is-in'],
    shopper: ['.bubble.is-out'],
    agentNames: [],
    businessNames: ['.topbar .peer-title', '.user-title .peer-title', '.ChatInfo .fullName'],
  },
  {
    name: 'Rocket.Chat',
    business: ['.message-agent', '.rc-message--agent'],
    shopper: ['.message-visitor', '.rc-message--own', '.message--me'],
    agentNames: [
      '.agent-info .agent-name',
      '.livechat-header .agent-name',
      '.header__title',
      '.rc-header__title',
      '.header-title',
    ],
  },
  {
    name: 'LiveChat',
    business: ['.lc-agent', '[data-author=agent]'],
    shopper: ['.lc-visitor', '[data-author=visitor]', '[data-author=customer]'],
    agentNames: ['.lc-agent-name', '[data-testid=agent-name]'],
  },
  {
    name: 'Genesys',
    business: ['.cx-them'],
    shopper: ['.cx-you'],
    agentNames: ['.cx-them .cx-name'],
  },
  {
    name: 'osTicket',
    business: ['.thread-entry.response'],
    shopper: ['.thread-entry.message'],
    agentNames: ['.thread-entry.response .header b'],
  },
  {
    name: 'Intercom',
    business: [
      '.intercom-block-admin',
      '.intercom-comment-admin',
      '.intercom-conversation-part-admin',
      '.intercom-part-admin',
      '.intercom-part-operator',
    ],
    shopper: [
      '.intercom-block-user',
      '.intercom-comment-user',
      '.intercom-conversation-part-user',
      '.intercom-part-user',
    ],
    agentNames: ['.intercom-comment-author-name', '.intercom-header-title', '.intercom-team-profile-name'],
  },
];
