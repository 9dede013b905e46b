// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ACTION_IDS, keysOf } from '../../../../../src/ui/case-page/keyboard/actions.ts';
import {
  isTypedInto,
  type KeyPress,
  pressedActions,
} from '../../../../../src/ui/case-page/keyboard/pressed-action.ts';

const press = (key: string, code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

describe('keys', () => {
  test.each<[string, KeyPress, readonly string[]]>([
    ['j', press('j', 'KeyJ'), ['nextEntry']],
    ['j with caps lock', press('J', 'KeyJ'), ['nextEntry']],
    ['j on the Hebrew layout', press('ח', 'KeyJ'), ['nextEntry']],
    ['j on the Russian layout', press('о', 'KeyJ'), ['nextEntry']],
    ['j where Dvorak has it', press('j', 'KeyC'), ['nextEntry']],
    ['what Dvorak has at J', press('h', 'KeyJ'), ['home']],
    ['Shift+j', press('J', 'KeyJ', { shiftKey: true }), []],
    ['Alt+j', press('j', 'KeyJ', { altKey: true }), []],
    ['Ctrl+j', press('j', 'KeyJ', { ctrlKey: true }), []],
    ['/', press('/', 'Slash'), ['search']],
    ['the key of / on the Hebrew layout', press('.', 'Slash'), ['search']],
    ['/ on the Hebrew layout', press('/', 'KeyQ'), ['search']],
    ['the key of / on a German layout', press('-', 'Slash'), []],
    ['a full stop', press('.', 'Period'), []],
    ['?', press('?', 'Slash', { shiftKey: true }), ['keys']],
    ['the Arabic question mark', press('؟', 'Slash', { shiftKey: true }), ['keys']],
    ['Ctrl+K', press('k', 'KeyK', { ctrlKey: true }), ['palette']],
    ['Cmd+K', press('k', 'KeyK', { metaKey: true }), ['palette']],
    ['Ctrl+K on the Hebrew layout', press('ל', 'KeyK', { ctrlKey: true }), ['palette']],
    ['Ctrl+Shift+F', press('F', 'KeyF', { ctrlKey: true, shiftKey: true }), ['search']],
    ["the browser's own Ctrl+F", press('f', 'KeyF', { ctrlKey: true }), []],
    ['a letter that is being composed', press('j', 'KeyJ', { isComposing: true }), []],
  ])('%s', (_name, pressed, actions) => expect(pressedActions(pressed, true)).toEqual(actions));

  test('in a field only those with Ctrl are heard', () => {
    expect(pressedActions(press('j', 'KeyJ'), false)).toEqual([]);
    expect(pressedActions(press('k', 'KeyK', { ctrlKey: true }), false)).toEqual(['palette']);
  });

  test('no two actions have one key', () => {
    const all = ACTION_IDS.flatMap((id) => keysOf(id).map((key) => JSON.stringify(key)));
    expect(new Set(all).size).toBe(all.length);
  });
});

test.each([
  ['<textarea></textarea>', true],
  ['<input type="text">', true],
  ['<input type="date">', true],
  ['<select></select>', true],
  ['<div contenteditable="true"></div>', true],
  ['<input type="checkbox">', false],
  ['<input type="radio">', false],
  ['<button></button>', false],
  ['<article></article>', false],
])('%s is written into: %s', (html, isField) => {
  const holder = new DOMParser().parseFromString(html, 'text/html').body;
  expect(isTypedInto(holder.firstElementChild)).toBe(isField);
});
