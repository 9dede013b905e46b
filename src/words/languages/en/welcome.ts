import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Welcome to Tikiya',
  lead: 'Less than a minute, three steps.',
  skip: 'Skip, straight to the cases',
  pin: {
    title: 'Pin it to the toolbar',
    chromium: 'Press the puzzle piece in the browser’s toolbar, then the pin beside “Tikiya”.',
    firefox:
      'Press the puzzle piece in the browser’s toolbar, the gear beside “Tikiya”, then “Pin to Toolbar”.',
    keys: 'The keys {keys} open it too, on any page.',
    picture: 'The puzzle piece, then the folder pinned beside it',
  },
  trial: {
    title: 'Try it on a sample order page',
    lead: 'The page of a made-up shop opens. Press the folder in the toolbar there, then “Save screenshot”.',
    open: 'Open the sample order page',
    done: 'It worked. The screenshot is in a sample case.',
    show: 'See what was saved',
  },
  kept: {
    title: 'What is kept where',
    here: 'Everything is kept on this computer, in this browser. No account, no server.',
    nothing: 'Nothing is sent anywhere by itself.',
    asked: 'A page is read only when you press Tikiya, and only that page.',
    gone: 'Clearing browsing data or removing the extension deletes the cases too. Export what matters.',
  },
  finish: 'Start',
} satisfies Catalogue['welcome'];
