import { real } from '../page/real.ts';

const SAMPLES = 200;

/** The innermost element around all of these (of many, around a sample with the first and the last). */
export function commonAncestor(elements: readonly Element[]): Element | undefined {
  const [head, last] = [elements[0], elements.at(-1)];
  if (!head || !last) return undefined;
  let around: Element | undefined = real(head).parentElement ?? undefined;
  const step = Math.max(1, Math.floor(elements.length / SAMPLES));
  for (let at = 0; at < elements.length; at += step) around = widened(around, elements[at]);
  return widened(around, last);
}

function widened(around: Element | undefined, element: Element | undefined): Element | undefined {
  let wider = around;
  while (wider && element && !real(wider).contains(element)) wider = real(wider).parentElement ?? undefined;
  return wider;
}
