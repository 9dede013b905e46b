// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MESSAGE_CHARACTERS } from '../../../../src/domain/conversation/element-text.ts';
import { findConversations } from '../../../../src/domain/conversation/find-conversations.ts';

function textsIn(holder: Element): string[] {
  return findConversations(holder.ownerDocument).flatMap((conversation) =>
    conversation.items(conversation.list).flatMap((item) => conversation.read(item)?.message.text ?? []),
  );
}

const squeezed = (text: string): string => text.replace(/\s/g, '');
const classes = fc.constantFrom(
  'message',
  'chat-bubble',
  'author',
  'mine',
  'time',
  'tawk-message-bubble',
  'comment-list',
  'comment',
  'message-in',
  'x1',
  'row',
);
const words = fc.oneof(
  fc.constantFrom('ok', '10:05', 'שלום', '👋', 'Dana', ''),
  fc.string({ maxLength: 12 }),
);

interface Tree {
  readonly tag: string;
  readonly name: string;
  readonly text: string;
  readonly children: readonly Tree[];
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom('div', 'span', 'p', 'li', 'b', 'time', 'section', 'img', 'form'),
    name: classes,
    text: words,
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('tree'), { maxLength: 5 }),
    ),
  }),
}));

function elementOf({ tag, name, text, children }: Tree): Element {
  const element = document.createElement(tag);
  element.className = name;
  if (tag === 'img') element.setAttribute('alt', text);
  else element.append(text, ...children.map(elementOf));
  return element;
}

it('never throws; what it reads stands in the page', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 8 }), (trees) => {
      document.body.replaceChildren(...trees.map(elementOf));
      const page = squeezed((document.body.textContent ?? '').toWellFormed());
      for (const text of textsIn(document.body)) {
        for (const line of text.split('\n'))
          for (const word of line.split(' ')) {
            const known = squeezed(word).replace(/\p{Extended_Pictographic}/gu, '');
            expect(page.replace(/\p{Extended_Pictographic}/gu, '')).toContain(known);
          }
      }
    }),
    { numRuns: 150 },
  );
});

it('keeps the order of the page', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 30 }), (said) => {
      document.body.replaceChildren(
        ...said.map((text) =>
          elementOf({
            tag: 'div',
            name: 'chat-message mine',
            text: '',
            children: [
              { tag: 'b', name: 'author', text: 'Noa', children: [] },
              { tag: 'p', name: 'x1', text, children: [] },
            ],
          }),
        ),
      );
      expect(textsIn(document.body)).toEqual(said);
    }),
  );
});

it('a message of a megabyte is cut', () => {
  document.body.replaceChildren(
    ...['a', 'b'].map((letter) =>
      elementOf({ tag: 'div', name: 'chat-message mine', text: letter.repeat(1_000_000), children: [] }),
    ),
  );
  expect(textsIn(document.body).map((text) => text.length)).toEqual([MESSAGE_CHARACTERS, MESSAGE_CHARACTERS]);
});

it('elements whose properties throw are passed over', () => {
  document.body.replaceChildren(
    ...['one', 'two', 'three'].map((text) =>
      elementOf({ tag: 'div', name: 'chat-message mine', text, children: [] }),
    ),
  );
  const second = document.body.children[1];
  Object.defineProperty(second, 'querySelector', {
    value: () => {
      throw new Error('no');
    },
  });
  expect(textsIn(document.body)).toEqual(['one', 'three']);
});
