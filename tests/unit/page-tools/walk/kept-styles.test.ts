import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { KeptStyles, type Styled } from '../../../../src/page-tools/walk/kept-styles.ts';

function elementOf(markup: string): Styled {
  const window = new Window();
  window.document.body.innerHTML = markup;
  return window.document.body.firstElementChild as unknown as Styled;
}

describe('styles set for a while', () => {
  it.each([
    ['none', '<p>x</p>'],
    ['an empty one', '<p style="">x</p>'],
    ['one in odd letters', '<p style="COLOR:red ;opacity: 0.5!important;; --own:  1">x</p>'],
    ['a transition of its own', '<p style="transition: opacity 2s; top: 3px">x</p>'],
  ])('leave an element with %s exactly as it was', (_name, markup) => {
    const element = elementOf(markup);
    const [html, css] = [element.outerHTML, element.style.cssText];
    const styles = new KeptStyles();
    styles.set(element, { opacity: '0', transition: 'none' });
    expect(element.style.opacity).toBe('0');
    expect(element.style.getPropertyPriority('opacity')).toBe('important');
    styles.set(element, { top: 'auto' });
    styles.release();
    expect(element.outerHTML).toBe(html);
    expect(element.style.cssText).toBe(css);
  });

  it('leave what the page itself has changed meanwhile', () => {
    const element = elementOf('<p style="opacity: 0.5; color: red">x</p>');
    const styles = new KeptStyles();
    styles.set(element, { opacity: '0' });
    element.style.color = 'green';
    styles.release();
    expect(element.style.color).toBe('green');
    expect(element.style.opacity).toBe('0.5');
    expect(element.style.getPropertyPriority('opacity')).toBe('');
  });

  it('are given back once, and only where they were set', () => {
    const [one, other] = [elementOf('<p>x</p>'), elementOf('<p style="opacity: 0.2">x</p>')];
    const styles = new KeptStyles();
    styles.set(one, { opacity: '0' });
    styles.release([one, other]);
    styles.release([one]);
    expect(styles.has(one)).toBe(false);
    expect(one.outerHTML).toBe('<p>x</p>');
    expect(other.style.opacity).toBe('0.2');
  });
});
