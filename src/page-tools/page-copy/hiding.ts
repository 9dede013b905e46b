import { real } from '../../domain/page/real.ts';

/**
 * Declarations that hide an element of a copy as its page hides it (or show it, in what is hidden), whatever sheet of the
 * page says so; '' where it is shown as what it lies in.
 */
export function hidingOf(element: Element): string {
  const window = real(real(element).ownerDocument).defaultView;
  const style = window?.getComputedStyle(element);
  if (!window || !style) return '';
  if (style.display === 'none') return 'display:none!important;';
  const around = real(element).parentElement;
  const isHidden = isUnseen(style.visibility);
  if (isHidden === (around !== null && isUnseen(window.getComputedStyle(around).visibility))) return '';
  return isHidden ? 'visibility:hidden!important;' : 'visibility:visible!important;';
}

const isUnseen = (visibility: string): boolean => visibility === 'hidden' || visibility === 'collapse';
