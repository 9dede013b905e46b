import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Call or chat',
  direction: 'Who got in touch?',
  directions: { out: 'I did', in: 'They did', unsaid: 'Not said' },
  promise: 'What was promised?',
  dueOn: 'By when?',
  anotherPromise: 'Another promise',
  removePromise: 'Remove the promise',
  more: 'More details',
  save: 'Save',
  saved: 'Saved.',
  discard: 'Delete the draft',
  dropped: 'What you typed is deleted.',
  savedIn: 'Saved to the case {caseTitle}.',
  back: 'Back to the screenshot',
  beside: 'Open beside the page',
  besideHint: 'Stays open beside the chat, for this case.',
  notOpened: 'The browser did not open the panel. You can open it from the browser’s own menu.',
} satisfies Catalogue['contact'];
