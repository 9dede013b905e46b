import { beforeEach, expect, it, vi } from 'vitest';
import { disk, storage, stored } from '../support/fake-storage.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage } }));
const { applyKeptValues, readKeptValues } = await import('../../../src/platform/kept-values.ts');

const DRAFT = { caseId: 'n', title: 'טלפון' };

beforeEach(() => {
  stored.clear();
  stored.set('canary', 'c');
});

it('keeps settings and drafts, and nothing that belongs to this computer', async () => {
  stored.set('settings', { theme: 'dark' });
  stored.set('new-case-draft', DRAFT);
  stored.set('entry-draft case-1', { text: 'x' });
  stored.set('last-backup', { atMs: 1 });
  stored.set('panel-last', 'case-1');
  expect(await readKeptValues()).toEqual({
    settings: { theme: 'dark' },
    drafts: { 'new-case-draft': DRAFT, 'entry-draft case-1': { text: 'x' } },
  });
});

it('fills in what is missing, and leaves what is here', async () => {
  stored.set('settings', { theme: 'dark' });
  stored.set('new-case-draft', DRAFT);
  const settings = { theme: 'light', language: 'he' };
  await applyKeptValues(
    { settings, drafts: { 'new-case-draft': { title: 'other' }, 'draft p': { text: 'y' } } },
    'fill',
  );
  expect(Object.fromEntries(stored)).toEqual({
    canary: 'c',
    settings: { theme: 'dark', language: 'he' },
    'new-case-draft': DRAFT,
    'draft p': { text: 'y' },
  });
});

it('takes the place of what is here, done once or twice', async () => {
  stored.set('settings', { theme: 'dark', letter: { name: 'Noa' } });
  stored.set('entry-draft case-1', { text: 'x' });
  for (let time = 0; time < 2; time += 1) {
    await applyKeptValues({ settings: { theme: 'light' }, drafts: { 'draft p': { text: 'y' } } }, 'replace');
    expect(Object.fromEntries(stored)).toEqual({
      canary: 'c',
      settings: { theme: 'light' },
      'draft p': { text: 'y' },
    });
  }
});

it('takes no name and no value that is none of a draft, and no setting of another kind', async () => {
  const drafts = {
    canary: { a: 1 },
    'draft a': 'text',
    'draft b': JSON.parse('{"__proto__":{"a":1}}'),
    'draft c': [],
  };
  await applyKeptValues({ settings: { theme: 'evil', language: 5, unknown: 1 }, drafts }, 'replace');
  expect(Object.fromEntries(stored)).toEqual({ canary: 'c', settings: {} });
});

it('deletes nothing when the disk is full, and nothing that was typed since when it is tried again', async () => {
  stored.set('new-case-draft', DRAFT);
  const kept = { settings: { theme: 'light' }, drafts: { 'draft p': { text: 'y' } } };
  disk.isFull = true;
  await expect(applyKeptValues(kept, 'replace')).rejects.toThrow('full');
  disk.isFull = false;
  expect(stored.get('new-case-draft')).toEqual(DRAFT);
  stored.set('draft p', { text: 'typed since' });
  await applyKeptValues(kept, 'replace-late');
  expect(Object.fromEntries(stored)).toEqual({
    canary: 'c',
    settings: { theme: 'light' },
    'new-case-draft': DRAFT,
    'draft p': { text: 'typed since' },
  });
});
