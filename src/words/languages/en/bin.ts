import type { Catalogue } from '../../catalogue.ts';

export default {
  title: 'Bin',
  lead: 'What is deleted stays here for 30 days on which the browser is used, and is then erased for good by itself.',
  empty: 'The bin is empty.',
  emptyLead: 'A case or an entry that you delete comes here, and can be brought back for 30 days.',
  cases: 'Cases',
  entriesTitle: 'Entries',
  inCase: 'From {caseTitle}',
  daysLeft: { one: '1 day of use left', other: '{count} days of use left' },
  restore: 'Bring back',
  eraseNow: 'Erase now',
  eraseAll: 'Empty the bin',
  sure: 'Erase it for good? It cannot be brought back.',
  sureAll: {
    one: 'Erase what is in the bin for good? It cannot be brought back.',
    other: 'Erase all {count} things in the bin for good? They cannot be brought back.',
  },
  keep: 'Keep',
  restored: 'It is back in its place.',
  erased: 'Erased for good.',
  putCase: 'Move the case to the bin',
  caseBinned: 'The case was moved to the bin. It can be brought back for 30 days.',
  caseBinnedCall: 'The case was moved to the bin. The call that ran in it has ended, and is kept with it.',
  isBinned: 'This case is in the bin',
} satisfies Catalogue['bin'];
