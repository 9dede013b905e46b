import { expect, it } from 'vitest';
import {
  type AddingFile,
  type AddingState,
  isSettled,
  withMore,
  withState,
} from '../../../../src/ui/case-page/files/adding.ts';
import { givenFiles, hasFiles, pastedFiles } from '../../../../src/ui/case-page/files/files-given.ts';

const line = (id: string, state: AddingState): AddingFile => ({
  id,
  file: new File([], id),
  name: id,
  state,
});

it('keeps what still asks for something when more files are added', () => {
  const files = [
    line('saved', { is: 'saved', entryId: 'saved' }),
    line('twin', { is: 'twin', entryId: 'x' }),
    line('failed', { is: 'failed', code: 'storage-full' }),
    line('cancelled', { is: 'cancelled' }),
    line('reading', { is: 'reading', share: 0.5 }),
  ];
  expect(withMore(files, [line('new', { is: 'waiting' })]).map(({ id }) => id)).toEqual([
    'twin',
    'failed',
    'reading',
    'new',
  ]);
  expect(files.filter((one) => !isSettled(one)).map(({ id }) => id)).toEqual(['reading']);
});

it('changes the state of one line, and brings none back that was put away', () => {
  const files = [line('a', { is: 'waiting' }), line('b', { is: 'waiting' })];
  expect(withState(files, 'b', { is: 'saving' }).map(({ state }) => state.is)).toEqual(['waiting', 'saving']);
  expect(withState(files, 'gone', { is: 'saving' })).toEqual(files);
});

const paste = (
  files: readonly File[],
  types: readonly string[],
  target: Partial<Element> | null,
): ClipboardEvent => ({ clipboardData: { files, types }, target }) as unknown as ClipboardEvent;

it('gives a picture without a name one, and leaves text to the field that it is pasted into', () => {
  const picture = new File(['x'], 'image.png');
  expect(pastedFiles(paste([picture], ['Files'], null), 'Pasted 10.00').map(({ name }) => name)).toEqual([
    'Pasted 10.00.png',
  ]);
  expect(
    pastedFiles(paste([new File(['x'], 'a.pdf')], ['Files'], null), 'x').map(({ name }) => name),
  ).toEqual(['a.pdf']);
  expect(pastedFiles(paste([], ['text/plain'], null), 'x')).toEqual([]);
});

it('takes what is dragged for files only where it is', () => {
  expect(hasFiles({ types: ['text/uri-list', 'text/html'] } as unknown as DataTransfer)).toBe(false);
  expect(hasFiles({ types: ['Files'] } as unknown as DataTransfer)).toBe(true);
  expect(hasFiles(null)).toBe(false);
  expect(givenFiles([new File([], 'a')]).map(({ name }) => name)).toEqual(['a']);
});
