// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../../src/ui/case-page/entry-form/entry-values.ts';
import { withoutPasted, withPasted } from '../../../../src/ui/case-page/entry-form/pasted-note.ts';
import { pastedText } from '../../../../src/ui/case-page/files/files-given.ts';

const typed = (text: string) => ({ ...emptyDraft('e1'), text });

describe('a pasted text', () => {
  it('begins a note, or stands behind what was typed', () => {
    expect(withPasted(undefined, 'Order 12', 'e9')).toMatchObject({
      entryId: 'e9',
      kind: 'note',
      text: 'Order 12',
      wasPasted: true,
    });
    expect(withPasted(typed('Dana said:\n'), 'Order 12', 'e9')).toMatchObject({
      entryId: 'e1',
      text: 'Dana said:\n\nOrder 12',
    });
  });

  it('is taken back, and what was typed before and since stays', () => {
    expect(withoutPasted(withPasted(undefined, 'Order 12', 'e1'), 'Order 12')).toBeUndefined();
    expect(withoutPasted(withPasted(typed('a'), 'Order 12', 'e1'), 'Order 12')).toEqual(typed('a'));
    const since = { ...withPasted(typed('a'), 'Order 12', 'e1'), text: 'a\n\nOrder 12 and more' };
    expect(withoutPasted(since, 'Order 12')).toEqual(typed('a\n\nand more'));
    expect(withoutPasted(typed('it was changed'), 'Order 12')).toEqual(typed('it was changed'));
  });

  it('leaves every note as it was when it is put in and taken out', () => {
    const words = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(
        words,
        words.filter((text) => text !== ''),
        (before, pasted) => {
          const left = withoutPasted(withPasted(typed(before), pasted, 'x'), pasted);
          expect(left?.text ?? '').toBe(before);
        },
      ),
    );
  });
});

describe('what a paste gives', () => {
  const paste = (within: string, data: { text?: string; files?: File[] }): string | undefined => {
    document.body.innerHTML = within;
    const clipboardData = { files: data.files ?? [], getData: () => data.text ?? '' };
    const target = document.querySelector('[data-here]') ?? document;
    return pastedText({ target, clipboardData } as unknown as ClipboardEvent);
  };

  it.each([
    ['the page', '<p></p>', 'Order 12'],
    ['a button', '<button data-here>x</button>', 'Order 12'],
    ['a field', '<input data-here>', undefined],
    ['a text', '<textarea data-here></textarea>', undefined],
    ['within an editable text', '<div contenteditable="true"><b data-here></b></div>', undefined],
    ['a dialog', '<dialog open><button data-here>x</button></dialog>', undefined],
  ])('into %s', (_name, within, text) => {
    expect(paste(within, { text: ' Order 12\n' })).toBe(text);
  });

  it('is none without words, nor beside a file', () => {
    expect(paste('', { text: ' \n' })).toBeUndefined();
    expect(paste('', { text: 'x', files: [new File([], 'a.png')] })).toBeUndefined();
  });
});
