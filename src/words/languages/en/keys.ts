import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Keyboard',
  places: { anywhere: 'On every screen', case: 'In a case', timeline: 'On the timeline' },
  actions: {
    search: 'Search everything',
    palette: 'Do or go to anything',
    keys: 'Keyboard shortcuts',
    home: 'All cases',
    businesses: 'Businesses',
    settings: 'Settings',
    bin: 'Bin',
    addContact: 'Record a contact',
    addNote: 'Add a note',
    addPromise: 'Add a promise',
    writeLetter: 'Write a letter',
    startCall: 'Time the wait',
    exportPdf: 'Export the case as PDF',
    nextEntry: 'Next entry',
    previousEntry: 'Previous entry',
    openEntry: 'Open the screenshot or file',
    editEntry: 'Edit the entry',
  },
  plain: 'Shortcuts of a single key',
  plainSays:
    'Turn them off if you speak to the computer or often press a key by chance. Those with Ctrl or ⌘ stay.',
} satisfies Catalogue['keys'];
