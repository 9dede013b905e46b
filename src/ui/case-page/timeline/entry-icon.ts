import type { EntryContent, EntryKind } from '../../../domain/case/entry.ts';
import type { IconName } from '../../kit/icon.tsx';

const ICONS: { readonly [Kind in Exclude<EntryKind, 'contact'>]: IconName } = {
  capture: 'camera',
  note: 'note',
  promise: 'promise',
  benefit: 'tag',
  bill: 'bill',
  payment: 'money',
  delivery: 'truck',
  technician: 'tools',
  file: 'clip',
  letter: 'letter',
  step: 'next',
  closing: 'check',
  export: 'export',
  'term-notice': 'calendar',
};

/** The small picture of what an entry tells of. */
export const entryIcon = (content: EntryContent): IconName =>
  content.kind === 'contact' ? content.channel : ICONS[content.kind];
