import './keyboard.css';
import { useState } from 'preact/hooks';
import {
  backupHash,
  binHash,
  businessesHash,
  goTo,
  handedHash,
  homeHash,
  settingsHash,
} from '../frame/route.ts';
import { askNewCase } from '../home/ask-new-case.ts';
import { SearchDialog } from '../search/search-dialog.tsx';
import { useAction } from './action-provider.tsx';
import { KeySheet } from './key-sheet.tsx';
import { Palette } from './palette.tsx';
import { TimelineKeys } from './timeline-keys.tsx';

type Open = { readonly what: 'search'; readonly text?: string } | { readonly what: 'palette' | 'keys' };

/** What can be done on every screen, and the windows that it opens. */
export function PageKeys() {
  const [open, setOpen] = useState<Open>();
  const close = (): void => setOpen(undefined);

  useAction('search', () => setOpen({ what: 'search' }));
  useAction('palette', () => setOpen({ what: 'palette' }));
  useAction('keys', () => setOpen({ what: 'keys' }));
  useAction('newCase', askNewCase);
  useAction('home', () => goTo(homeHash));
  useAction('businesses', () => goTo(businessesHash));
  useAction('settings', () => goTo(settingsHash));
  useAction('bin', () => goTo(binHash));
  useAction('backup', () => goTo(backupHash));
  useAction('handed', () => goTo(handedHash));

  return (
    <>
      <TimelineKeys />
      {open?.what === 'search' && <SearchDialog startsWith={open.text} onClose={close} />}
      {open?.what === 'palette' && (
        <Palette onSearch={(text) => setOpen({ what: 'search', text })} onClose={close} />
      )}
      {open?.what === 'keys' && <KeySheet onClose={close} />}
    </>
  );
}
