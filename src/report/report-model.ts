import type { Case, WantedOutcome } from '../domain/case/case.ts';
import { type CaseMoney, moneyOf } from '../domain/case/case-money.ts';
import { readAsChosen } from '../domain/case/chosen-reading.ts';
import { type Entry, type EntryContent, evidenceIdOf } from '../domain/case/entry.ts';
import type { Evidence } from '../domain/case/evidence.ts';
import type { Purchase } from '../domain/case/purchase.ts';
import type { ExportVariant } from '../domain/export/export-content.ts';
import { keyEntries } from '../domain/export/key-entries.ts';
import { attachesOriginals, type ReportOrder } from '../domain/export/report-request.ts';
import type { PictureQuality } from '../domain/export/size-plan.ts';
import type { Volume } from '../domain/export/volumes.ts';
import type { PersonalToHide } from '../domain/personal/hide-personal.ts';
import type { CaseRights } from '../domain/rights/rights-of.ts';
import type { Moment } from '../domain/time/moment.ts';
import { msOf } from '../domain/time/moment.ts';
import { type Appendix, appendixOf } from './appendix.ts';
import { hideInModel } from './hide-in-model.ts';
import type { ToldStory } from './told-story.ts';

/** A row of the timeline. */
export interface TimelineRow {
  readonly entryId: string;
  readonly happenedAt: Moment;
  readonly content: EntryContent;
  /** Above 1: the wording was corrected since it was first recorded. */
  readonly version: number;
  readonly appendix?: number;
}

/** The chain of the case when the document was made. */
export interface ReportChain {
  /** Hash of the last record, 64 hex digits. */
  readonly head: string;
  readonly recordCount: number;
}

/** Everything the document says, as plain data that can be posted to a worker; files are asked for by evidence id and name. */
export interface ReportModel {
  /** A code that `pickLanguage` gives. */
  readonly language: string;
  readonly generatedAt: Moment;
  /** For whom it is: it decides what stands in it. */
  readonly variant: ExportVariant;
  readonly title: string;
  /** The shopper's name; absent: not told. */
  readonly customer?: string;
  readonly purchase: Purchase;
  /** What is wanted, the most wanted first. */
  readonly wanted: readonly WantedOutcome[];
  readonly enough?: string;
  readonly money: readonly CaseMoney[];
  readonly story: ToldStory;
  /** What the law says of the case on the day of the document. */
  readonly rights: CaseRights;
  readonly order: ReportOrder;
  /** Personal details of the shopper are hidden: nothing above and below holds them; of files they are still to be taken out. */
  readonly personal?: PersonalToHide;
  /** The original files are attached to the PDF. */
  readonly attachOriginals: boolean;
  /** Earliest first. */
  readonly timeline: readonly TimelineRow[];
  readonly appendices: readonly Appendix[];
  /** How many entries do not stand in it, because there is room for the most important ones only. */
  readonly entriesLeftOut: number;
  readonly chain: ReportChain | undefined;
  /** Which part of several this is; absent: the whole. */
  readonly volume?: Volume;
  /** What is left of the pictures' quality; absent: they are as they were captured. */
  readonly pictureQuality?: Exclude<PictureQuality, 'as-captured'>;
}

export interface ReportInput {
  readonly case: Case;
  /** Of this case, in any order. */
  readonly entries: readonly Entry[];
  /** Everything that happened, where `entries` is only what is to be printed: no sum is another for it. Absent: `entries`. */
  readonly happened?: readonly Entry[];
  /** All of this case, in any order; redacted and marked items too. */
  readonly evidence: readonly Evidence[];
  /** Ids of evidence whose facts are not what the chain recorded. */
  readonly unrecorded?: ReadonlySet<string>;
  readonly rights: CaseRights;
  readonly story: ToldStory;
  readonly customer?: string | undefined;
  /** Absent: by date. */
  readonly order?: ReportOrder;
  readonly attachOriginals?: boolean;
  /** The shopper's own details and what stands in their place, where they are hidden. */
  readonly hides?: Pick<PersonalToHide, 'own' | 'blank'>;
  readonly chain?: ReportChain | undefined;
  readonly variant: ExportVariant;
  readonly language: string;
  readonly generatedAt: Moment;
}

/** The document's content from the case as it stands: entries in order of time, evidence numbered in that order. */
export function buildReportModel(input: ReportInput): ReportModel {
  const evidenceOf = new Map(input.evidence.map((evidence) => [evidence.id, evidence]));
  const unrecorded = input.unrecorded ?? new Set<string>();
  const numberOf = new Map<string, number>();
  const appendices: Appendix[] = [];
  const isMarked = (id: string): boolean =>
    input.evidence.some(({ facts }) => facts.derived?.evidenceId === id);
  const entries = input.variant === 'manager' ? keyEntries(input.entries, isMarked) : input.entries;
  const timeline = [...entries].sort(byTime).map((entry): TimelineRow => {
    const { id: entryId, happenedAt, content, version } = entry;
    const evidenceId = evidenceIdOf(content);
    if (evidenceId === undefined) return { entryId, happenedAt, content, version };
    let number = numberOf.get(evidenceId);
    if (number === undefined) {
      number = appendices.length + 1;
      numberOf.set(evidenceId, number);
      const appendix = appendixOf(number, evidenceId, evidenceOf, unrecorded);
      appendices.push({
        ...appendix,
        ...(appendix.facts && { facts: readAsChosen(appendix.facts, content) }),
      });
    }
    return { entryId, happenedAt, content, version, appendix: number };
  });
  const model: ReportModel = {
    language: input.language,
    generatedAt: input.generatedAt,
    variant: input.variant,
    title: input.case.facts.title,
    ...(input.customer && { customer: input.customer }),
    purchase: input.case.facts.purchase,
    wanted: input.case.facts.wanted ?? [],
    ...(input.case.facts.enough && { enough: input.case.facts.enough }),
    money: moneyOf(input.case, input.happened ?? input.entries),
    story: input.story,
    rights: input.rights,
    order: input.order ?? 'date',
    attachOriginals: attachesOriginals({
      hidesPersonal: input.hides !== undefined,
      attachOriginals: input.attachOriginals ?? false,
    }),
    timeline,
    appendices,
    entriesLeftOut: input.entries.length - entries.length,
    chain: input.chain,
  };
  if (!input.hides) return model;
  return hideInModel(model, { ...input.hides, keep: notPersonal(input) });
}

/** Ids of entries that a document does not tell of: what it has no room for does not go along with it either. */
export function entriesNotTold(
  entries: readonly Pick<Entry, 'id'>[],
  { timeline }: Pick<ReportModel, 'timeline'>,
): ReadonlySet<string> {
  const told = new Set(timeline.map(({ entryId }) => entryId));
  return new Set(entries.flatMap(({ id }) => (told.has(id) ? [] : [id])));
}

/** Numbers and addresses of the business and of the order: nobody's own. */
export function notPersonal({
  case: { facts },
  entries,
}: Pick<ReportInput, 'case' | 'entries'>): readonly string[] {
  const { phone, email, orderNumber, trackingNumber, reference } = facts.purchase;
  const references = entries.flatMap(({ content }) =>
    'reference' in content ? content.reference : undefined,
  );
  return [phone, email, orderNumber, trackingNumber, reference, ...references].filter(
    (text) => text !== undefined,
  );
}

/** By when it happened; what happened at one instant stays in the order in which it was written down. */
function byTime(one: Entry, other: Entry): number {
  return (
    msOf(one.happenedAt) - msOf(other.happenedAt) ||
    msOf(one.recordedAt) - msOf(other.recordedAt) ||
    (one.id < other.id ? -1 : Number(one.id > other.id))
  );
}
