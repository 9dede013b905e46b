import * as v from 'valibot';
import { CAPTURE_WAYS, type ClipReason, type Remark, type Verdict } from '../domain/capture/verdict.ts';
import type { CaptureFacts, EvidenceFacts } from '../domain/case/evidence.ts';
import { fileFacts } from './file-facts.ts';
import { count, derived, MOST_PARTS, partName, parts } from './part-facts.ts';
import { hash, LONG, moment, SHORT } from './values.ts';

// Far above what a capture can be, far below what hurts.
const MOST_REMARKS = 200;

const text = v.pipe(v.string(), v.maxLength(LONG));
const name = v.pipe(v.string(), v.maxLength(SHORT));
const number = v.pipe(v.number(), v.finite());
const size = v.strictObject({ width: number, height: number });
const point = v.strictObject({ x: number, y: number });
const CLIP_REASONS = [
  'too-long',
  'keeps-growing',
  'stopped',
  'interrupted',
  'page-left',
  'storage-full',
  'zoomed-in',
  'zoom-changed',
  'not-scrolled',
  'not-loaded',
] as const satisfies readonly ClipReason[];

const counted = (
  is:
    | 'parts-loading'
    | 'covered'
    | 'parts-cut-off'
    | 'messages'
    | 'gap-between-pictures'
    | 'parts-not-scrolled'
    | 'parts-sideways',
) => v.strictObject({ is: v.literal(is), count });

const remark: v.GenericSchema<unknown, Remark> = v.variant('is', [
  v.strictObject({
    is: v.literal('clipped'),
    atPx: number,
    ofPx: v.exactOptional(number),
    why: v.picklist(CLIP_REASONS),
  }),
  v.strictObject({ is: v.literal('clipped-sideways'), atPx: number, ofPx: number }),
  v.strictObject({ is: v.literal('still-loading'), pictures: count }),
  counted('parts-loading'),
  counted('covered'),
  counted('parts-cut-off'),
  v.strictObject({ is: v.literal('page-changed') }),
  v.strictObject({ is: v.literal('address-changed'), url: text }),
  v.strictObject({ is: v.literal('moves-by-itself'), name: text, atPx: number }),
  v.strictObject({ is: v.literal('picture-only') }),
  v.strictObject({ is: v.literal('embedded'), count, atPx: v.pipe(v.array(number), v.maxLength(10_000)) }),
  counted('messages'),
  v.strictObject({ is: v.literal('pictures-until'), message: count, of: count }),
  v.strictObject({ is: v.literal('older-missing'), why: v.picklist(CLIP_REASONS) }),
  v.strictObject({ is: v.literal('gap'), after: text, before: text }),
  counted('gap-between-pictures'),
  counted('parts-not-scrolled'),
  counted('parts-sideways'),
  v.strictObject({ is: v.literal('text-clipped') }),
  v.strictObject({
    is: v.literal('not-as-linked'),
    why: v.picklist(['elsewhere', 'other-site', 'sign-in', 'error']),
    linkedUrl: text,
  }),
  v.strictObject({ is: v.literal('page-copy'), how: v.picklist(['missing', 'early', 'part', 'styles']) }),
]);

const verdict: v.GenericSchema<unknown, Verdict> = v.strictObject({
  remarks: v.pipe(v.array(remark), v.maxLength(MOST_REMARKS)),
});

const captureFacts: v.GenericSchema<unknown, CaptureFacts> = v.strictObject({
  sha256: hash,
  byteLength: count,
  mediaType: v.literal('image/png'),
  url: text,
  linkedUrl: v.exactOptional(text),
  title: text,
  capturedAt: moment,
  capturedUntil: v.exactOptional(moment),
  viewport: size,
  scroll: point,
  devicePixelRatio: v.pipe(number, v.minValue(0)),
  userAgent: name,
  extensionVersion: name,
  textSha256: hash,
  textClipped: v.boolean(),
  way: v.exactOptional(v.picklist(CAPTURE_WAYS)),
  verdict: v.exactOptional(verdict),
  pieces: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          picture: partName,
          cut: v.strictObject({ ...point.entries, ...size.entries }),
          at: point,
        }),
      ),
      v.maxLength(MOST_PARTS),
    ),
  ),
  parts: v.exactOptional(parts),
  derived: v.exactOptional(derived),
});

/** What is known of evidence, as its record holds it. */
export const evidenceFacts: v.GenericSchema<unknown, EvidenceFacts> = v.union([captureFacts, fileFacts]);
