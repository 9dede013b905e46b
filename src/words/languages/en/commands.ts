import type { Catalogue } from '../../catalogue.ts';

export default {
  visible: 'Capture what you see',
  'full-page': 'Capture the whole page',
  region: 'Capture a box that you draw',
  element: 'Capture a part of the page',
  strip: 'Capture while you scroll',
  chat: 'Capture a conversation',
  selection: 'Capture the selected text',
} satisfies Catalogue['commands'];
