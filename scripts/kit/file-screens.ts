import type { ShownScreen } from './screens.ts';

type Rest = Omit<ShownScreen, 'name' | 'page'>;
const onCasePage = (name: string, rest: Rest): ShownScreen => ({
  name,
  page: 'case-page.html',
  ...rest,
});

/** Files on their way in, and what was in them. */
export const FILE_SCREENS: readonly ShownScreen[] = [
  onCasePage('case, files are added', {
    seed: 'adding',
    chooses: 'input[data-files]',
    until: '.adding-failed ~ .adding-reading progress',
  }),
  onCasePage('case, a chat whose dates could be read either way', {
    seed: 'eitherWay',
    hash: '#/case/kit-case',
    until: '.timeline .entry .capture .button',
  }),
  onCasePage('case, a file is corrected', {
    seed: 'eitherWay',
    hash: '#/case/kit-case',
    press: ['.timeline .entry:has(.capture .button) .entry-acts > .button'],
    until: '.timeline .entry-form',
  }),
  onCasePage('viewer, a chat', { seed: 'chat', until: '.chat-view .chat-scroll li' }),
  onCasePage('viewer, an e-mail', { seed: 'mail', until: '.mail-head' }),
  onCasePage('viewer, a PDF', { seed: 'pdf', until: '.viewer .file-view' }),
  onCasePage('viewer, a recording', { seed: 'sound', until: '.viewer audio' }),
  onCasePage('backup, before it is restored', {
    seed: 'backup',
    chooses: 'input[data-backup]',
    until: '.backup-preview',
  }),
  onCasePage('backup, both sides went on', {
    seed: 'forked',
    chooses: 'input[data-backup]',
    afterwards: ['.backup-preview .button-primary'],
    until: '.backup-preview .notice-late',
  }),
  onCasePage('backup, before something here is lost', {
    seed: 'backup',
    chooses: 'input[data-backup]',
    afterwards: ['.backup-preview .choice:last-child input', '.backup-preview .button-primary'],
    until: '.backup-preview .notice-warn .button-primary',
  }),
];
