import type { Catalogue } from '../../catalogue.ts';

export default {
  visible: 'Capture what you see',
  'full-page': 'Capture the whole page',
  region: 'Capture a box that you draw',
  element: 'Capture a part of the page',
  strip: 'Capture while you scroll',
  chat: 'Capture a conversation',
  selection: 'Capture the selected text',
  terms: 'Open the terms that the page links to, to keep them',
  'page-copy': 'Capture the whole page and keep it as a file (HTML) too',
} satisfies Catalogue['commands'];
