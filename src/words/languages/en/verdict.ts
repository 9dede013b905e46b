import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'What the screenshot holds',
  way: 'Kind of screenshot',
  ways: {
    visible: 'Visible part of the page',
    region: 'Region of the page',
    element: 'Part of the page',
    'full-page': 'Full page',
    strip: 'Captured while scrolling',
    chat: 'Chat',
    selection: 'Selected text',
    terms: 'Terms',
  },
  complete: 'Complete',
  clippedAt: 'Ends at {atPx} px: {why}',
  clippedOf: 'Ends at {atPx} of {ofPx} px: {why}',
  clippedSideways: 'Holds {atPx} of {ofPx} px of the width',
  olderMissing: 'Earlier messages are missing: {why}',
  reasons: {
    'too-long': 'the page is longer than the longest screenshot',
    'keeps-growing': 'the page kept growing while it was captured',
    stopped: 'it was stopped by hand',
    interrupted: 'the browser or the extension was closed in the middle',
    'page-left': 'the page was left in the middle',
    'storage-full': 'the disk was full',
    'zoomed-in': 'the page was enlarged with two fingers; make it smaller again to capture all of it',
    'zoom-changed': 'the zoom of the page was changed in the middle',
    'not-scrolled': 'the page did not let itself be scrolled any further',
    'not-loaded': 'the page shows them only after a button in it is pressed',
  },
  stillLoading: {
    one: '1 picture on the page had not loaded yet',
    other: '{count} pictures on the page had not loaded yet',
  },
  partsLoading: {
    one: '1 part of the page was still loading',
    other: '{count} parts of the page were still loading',
  },
  covered: {
    one: 'A notice covered a part of the page; what lies beneath it is missing',
    other: '{count} notices covered parts of the page; what lies beneath them is missing',
  },
  partsCutOff: {
    one: '1 part of the page shows only the beginning of what it holds; the rest is not in the picture',
    other:
      '{count} parts of the page show only the beginning of what they hold; the rest is not in the picture',
  },
  pageChanged: 'The page changed while it was captured',
  addressChanged: 'The address of the page changed while it was captured; it went on at {url}',
  moves:
    'A part that moves by itself (“{name}”, at {atPx} px) is there as it stood; what it shows before and after is missing',
  movesUntold:
    'A part that moves by itself (at {atPx} px) is there as it stood; what it shows before and after is missing',
  pictureOnly: 'Some parts were kept as a picture only, without their text',
  embedded: {
    one: '1 embedded part (such as a PDF) was captured only as it shows, without what it hides; at {places} px',
    other:
      '{count} embedded parts (such as PDFs) were captured only as they show, without what they hide; at {places} px',
  },
  messages: { one: '1 message', other: '{count} messages' },
  picturesUntil:
    'Pictures show {message} of {of} messages; the rest is kept as text: the conversation is longer than the longest screenshot',
  gap: 'Messages are missing between “{after}” and “{before}”',
  gapAfter: 'Messages are missing after “{after}”',
  gapBefore: 'Messages are missing before “{before}”',
  gapUntold: 'Messages are missing in the middle',
  partsNotScrolled: {
    one: '1 part of the page scrolls by itself; what it hides is missing',
    other: '{count} parts of the page scroll by themselves; what they hide is missing',
  },
  partsSideways: {
    one: '1 part of the page scrolls sideways; what it hides is missing',
    other: '{count} parts of the page scroll sideways; what they hide is missing',
  },
  gapBetweenPictures: {
    one: 'In 1 place, what lies between two pictures is missing',
    other: 'In {count} places, what lies between two pictures is missing',
  },
  textClipped: 'The page had more text than was kept',
  notAsLinked: {
    elsewhere: 'Not the page that was linked as the terms ({linkedUrl})',
    'other-site': 'Of another site than the one that was linked as the terms ({linkedUrl})',
    'sign-in': 'Instead of the linked terms ({linkedUrl}) the site showed a sign-in page',
    error: 'Instead of the linked terms ({linkedUrl}) the site showed an error page',
  },
  pageCopy: {
    missing: 'The page itself (HTML file) was asked for and could not be kept',
    early: 'The page itself (HTML file) was kept as it was when the capture began',
    part: 'The page itself (HTML file) was not kept: only a part of it was captured',
    styles: 'The page itself (HTML file) lacks styles that come from another site, so it may look different',
  },
} satisfies Catalogue['verdict'];
