import { LEFT_OUT_REASONS, MANIFEST_FORMAT, MANIFEST_KIND, type Manifest } from './manifest.ts';

/** What a file that should be a manifest turned out to be. */
export type ReadManifest =
  | { readonly is: 'manifest'; readonly manifest: Manifest }
  /** Of a later version of Tikiya. */
  | { readonly is: 'later-format' }
  | { readonly is: 'no-manifest' };

/**
 * Reads a manifest that somebody handed over: everything that a check touches has its type, and nothing more is believed.
 * `manifest.schema.json` says the same of its form.
 */
export function readManifest(text: string): ReadManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { is: 'no-manifest' };
  }
  if (!isObject(value) || value.kind !== MANIFEST_KIND || isTooDeep(value)) return { is: 'no-manifest' };
  if (typeof value.format === 'number' && value.format > MANIFEST_FORMAT) return { is: 'later-format' };
  return isManifest(value)
    ? { is: 'manifest', manifest: value as unknown as Manifest }
    : { is: 'no-manifest' };
}

/** Far deeper than anything that is written; what is hashed is walked to its bottom. */
const MOST_DEPTH = 100;
/** Each of them is named: nobody hands over more. */
const MOST_VOLUMES = 1_000;

const isTooDeep = (value: unknown, depth = 0): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth >= MOST_DEPTH || Object.values(value).some((one) => isTooDeep(one, depth + 1)));

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);
const isListOf = (value: unknown, is: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);
const isLength = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isHash = (value: unknown): boolean => isText(value) && /^[0-9a-f]{64}$/.test(value);
const isReason = (value: unknown): boolean => LEFT_OUT_REASONS.some((reason) => reason === value);
const isMoment = (value: unknown): boolean =>
  isObject(value) && isText(value.at) && !Number.isNaN(Date.parse(value.at)) && isText(value.zone);

const isManifest = (value: Json): boolean =>
  value.format === MANIFEST_FORMAT &&
  isMoment(value.madeAt) &&
  isText(value.language) &&
  isText(value.extensionVersion) &&
  isOptional(value.volume, isVolume) &&
  isObject(value.case) &&
  isText(value.case.id) &&
  isText(value.case.title) &&
  isHash(value.head) &&
  isListOf(value.records, isRecord) &&
  isListOf(value.evidence, isEvidence) &&
  isListOf(value.made, isMade);

const isPlace = (value: unknown): boolean => isLength(value) && Number(value) >= 1;

const isVolume = (value: unknown): boolean =>
  isObject(value) &&
  isPlace(value.number) &&
  isPlace(value.count) &&
  Number(value.count) <= MOST_VOLUMES &&
  Number(value.number) <= Number(value.count);

const isRecord = (value: unknown): boolean =>
  isObject(value) &&
  isHash(value.hash) &&
  isHeader(value.header) &&
  isOptional(value.leftOut, isReason) &&
  (value.salted === null || (isObject(value.salted) && isObject(value.salted.content)));

const isHeader = (value: unknown): boolean =>
  isObject(value) &&
  isObject(value.subject) &&
  isText(value.subject.id) &&
  isText(value.subject.type) &&
  isText(value.action) &&
  isMoment(value.recordedAt) &&
  isListOf(value.parents, isText) &&
  (value.contentHash === null || isText(value.contentHash));

const isEvidence = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.id) &&
  isText(value.entryId) &&
  isOptional(value.record, isLength) &&
  isText(value.is) &&
  isMoment(value.at) &&
  isOptional(value.leftOut, isReason) &&
  isListOf(value.files, isFile);

const isFile = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.name) &&
  isHash(value.sha256) &&
  isOptional(value.byteLength, isLength) &&
  isOptional(value.volume, isPlace) &&
  isOptional(value.leftOut, isReason) &&
  (value.leftOut === undefined ? isText(value.path) : value.path === undefined);

const isMade = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.is) &&
  isText(value.path) &&
  isLength(value.byteLength) &&
  isHash(value.sha256) &&
  isOptional(value.entryId, isText);
