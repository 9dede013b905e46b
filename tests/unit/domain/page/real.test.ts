import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { real } from '../../../../src/domain/page/real.ts';

/** An element of a page, with a field in the place of each of these properties, as browsers have it. */
function shadowed(html: string, selector: string, names: readonly string[]): Element {
  const { document } = new Window();
  document.body.innerHTML = html;
  const field = document.createElement('input');
  const element = document.querySelector(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  for (const name of names) Object.defineProperty(element, name, { value: field });
  return element as unknown as Element;
}

test('what a field of a form stands in the place of is read past it', () => {
  const names = ['children', 'attributes', 'getAttribute', 'localName', 'firstChild', 'scrollTop'];
  const form = shadowed('<form class="search"><b>1</b><i>2</i></form>', 'form', names);
  expect(form.localName).not.toBe('form');
  expect([...real(form).children].map(({ localName }) => localName)).toEqual(['b', 'i']);
  expect(real(form).getAttribute('class')).toBe('search');
  expect([...real(form).attributes].map(({ name }) => name)).toEqual(['class']);
  expect(real(form).localName).toBe('form');
  expect(real(form).firstChild?.textContent).toBe('1');
  real(form).scrollTop = 40;
  expect(real(form).scrollTop).toBe(40);
});

test('so is what an element of a document stands in the place of', () => {
  const { document } = new Window();
  document.body.innerHTML = '<p>text</p>';
  for (const name of ['body', 'querySelectorAll'])
    Object.defineProperty(document, name, { value: document.createElement('img') });
  const page = document as unknown as Document;
  expect(real(page).body.textContent).toBe('text');
  expect([...real(page).querySelectorAll('p')]).toHaveLength(1);
});

test('everything else is itself', () => {
  const element = shadowed('<div></div>', 'div', []);
  expect(real(element)).toBe(element);
  expect(real(null)).toBe(null);
  expect(real(undefined)).toBe(undefined);
});
