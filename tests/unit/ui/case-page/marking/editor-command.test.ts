import { expect, it } from 'vitest';
import { markStyle } from '../../../../../src/domain/marking/mark-style.ts';
import { commandOf } from '../../../../../src/ui/case-page/marking/editor-command.ts';
import { markNames, markPlace } from '../../../../../src/ui/case-page/marking/mark-words.ts';
import { wordsOf } from '../../../../../src/words/every-language.ts';

const key = (over: Partial<KeyboardEvent>) =>
  commandOf({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...over });

it.each([
  [{ ctrlKey: true, key: 'z', code: 'KeyZ' }, { does: 'undo' }],
  [{ ctrlKey: true, key: 'ז', code: 'KeyZ' }, { does: 'undo' }],
  [{ metaKey: true, shiftKey: true, key: 'Z', code: 'KeyZ' }, { does: 'redo' }],
  [{ ctrlKey: true, key: 'y', code: 'KeyY' }, { does: 'redo' }],
  [{ key: '1' }, { does: 'tool', tool: 'select' }],
  [{ key: '2' }, { does: 'tool', tool: 'black-out' }],
  [{ key: '6' }, { does: 'tool', tool: 'number' }],
  [{ key: '+' }, { does: 'zoom', to: 'in' }],
  [{ key: '-' }, { does: 'zoom', to: 'out' }],
  [{ key: '0' }, { does: 'zoom', to: 'fit' }],
  [{ key: '7' }, undefined],
  [{ key: '' }, undefined],
  [{ key: ' ' }, undefined],
  [{ key: 'ArrowUp' }, undefined],
  [{ ctrlKey: true, key: '2' }, undefined],
  [{ altKey: true, key: '2' }, undefined],
])('%j asks for %j', (given, expected) => expect(key(given)).toEqual(expected));

it('names marks by their kind and place, numbers by what they show', () => {
  const rect = { x: 1200, y: 20, width: 320, height: 40 };
  const words = wordsOf('en');
  const names = markNames(words, [
    { is: 'black-out', rect },
    { is: 'number', at: { x: 0, y: 0 }, number: 4 },
    { is: 'black-out', rect },
    { is: 'crop', rect },
  ]);
  expect(names.map((name) => name.replace(/[\u2066-\u2069]/g, ''))).toEqual([
    'Black out 1',
    'Number 4',
    'Black out 2',
    'Crop',
  ]);
  expect(markPlace(words, { is: 'black-out', rect }, markStyle(1))).toBe(
    '\u2068320 × 40\u2069 pixels, at \u20681,200, 20\u2069',
  );
});
