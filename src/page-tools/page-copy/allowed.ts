import { real } from '../../domain/page/real.ts';

/** Elements that are left out with all that is in them: they run, load, or lead the reading of the file astray. */
export const DROPPED: ReadonlySet<string> = new Set([
  ...['script', 'noscript', 'style', 'link', 'meta', 'base', 'template', 'title'],
  // Of shapes, wherever they stand: parsers disagree on where a shape ends.
  ...['use', 'foreignobject'],
  ...[
    'iframe',
    'frame',
    'frameset',
    'noframes',
    'object',
    'embed',
    'applet',
    'param',
    'portal',
    'fencedframe',
  ],
  ...['plaintext', 'xmp', 'listing', 'noembed'],
  ...['audio', 'video', 'source', 'track', 'canvas', 'bgsound'],
  ...['animate', 'animatemotion', 'animatetransform', 'set', 'handler', 'listener', 'discard'],
  ...['annotation-xml', 'maction', 'semantics'],
]);

/** Elements that would do something when they are pressed; what is in them is shown as in a plain box. */
export const AS_DIV: ReadonlySet<string> = new Set(['form', 'dialog', 'body', 'html', 'head', 'marquee']);

export const VOID: ReadonlySet<string> = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);

/** Attributes that only say how something looks or is called. */
const PLAIN_ATTRIBUTES = new Set([
  ...[
    'class',
    'id',
    'dir',
    'lang',
    'title',
    'alt',
    'role',
    'width',
    'height',
    'hidden',
    'open',
    'slot',
    'part',
  ],
  ...[
    'colspan',
    'rowspan',
    'scope',
    'headers',
    'span',
    'align',
    'valign',
    'border',
    'cellpadding',
    'cellspacing',
  ],
  ...['bgcolor', 'color', 'size', 'face', 'nowrap', 'start', 'reversed', 'type', 'datetime', 'for'],
  ...[
    'placeholder',
    'rows',
    'cols',
    'disabled',
    'readonly',
    'multiple',
    'label',
    'min',
    'max',
    'low',
    'high',
  ],
  ...['itemprop', 'itemscope', 'itemtype', 'property', 'inert'],
]);

/** Attributes that draw a shape; case as SVG has it. */
const SHAPE_ATTRIBUTES = new Set([
  ...[
    'viewBox',
    'xmlns',
    'd',
    'x',
    'y',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'points',
    'transform',
  ],
  ...[
    'fill',
    'fill-rule',
    'fill-opacity',
    'clip-rule',
    'stroke',
    'stroke-width',
    'stroke-linecap',
    'opacity',
  ],
  ...['stroke-linejoin', 'stroke-dasharray', 'stroke-opacity', 'preserveAspectRatio', 'offset', 'stop-color'],
  ...[
    'stop-opacity',
    'gradientUnits',
    'gradientTransform',
    'text-anchor',
    'font-size',
    'font-family',
    'font-weight',
  ],
]);

/** Whether an attribute is copied as it stands. Its value is escaped in any case. */
export const isPlain = (name: string, isShape: boolean): boolean =>
  PLAIN_ATTRIBUTES.has(name) || /^aria-[a-z]+$/.test(name) || (isShape && SHAPE_ATTRIBUTES.has(name));

/** Fields whose content is nobody's business: secrets, cards, codes, tokens of the shop. */
const SECRET = /password|cc-|one-time-code|card|cvv|cvc|secret|token|pin\b/i;

/** Whether a field's content may be that of a secret. */
export function isSecretField(field: Element): boolean {
  const says = ['type', 'autocomplete', 'name', 'id', 'inputmode'].map(
    (name) => real(field).getAttribute(name) ?? '',
  );
  return /^(hidden|password|file)$/i.test(says[0] ?? '') || SECRET.test(says.join(' '));
}

/** An address that a link of the copy may lead to; undefined for any that could run something. */
export function safeAddress(address: string, base: string): string | undefined {
  try {
    const url = new URL(address, base);
    return /^(https?|mailto|tel):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
