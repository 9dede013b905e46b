import type { ShownScreen } from './screens.ts';

type Rest = Omit<ShownScreen, 'name' | 'page'>;
const onCasePage = (name: string, rest: Rest): ShownScreen => ({ name, page: 'case-page.html', ...rest });

/** Backup and restore. */
export const BACKUP_SCREENS: readonly ShownScreen[] = [
  onCasePage('backup', {
    seed: 'case',
    hash: '#/backup',
    until: '.backup-card ~ .backup-card ~ .backup-card',
  }),
  onCasePage('backup, with a password', {
    seed: 'case',
    hash: '#/backup',
    press: ['.backup-form input[type=checkbox]', '.backup-form button[type=submit]'],
    until: '.backup-passwords .field-error',
  }),
];
