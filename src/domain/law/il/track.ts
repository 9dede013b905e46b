import type { Facts, IlFact } from './facts.ts';
import type { BarRule, DocumentRule, EffectRule, PolicyRule, Rule, WindowRule } from './rule.ts';
import { contEnd } from './rules/continuing.ts';
import { saleDefectNotice } from './rules/defects.ts';
import { DIGITAL_WINDOWS, digitalDownload, digitalLive, digitalRecorded } from './rules/digital.ts';
import { DISTANCE_WINDOWS, distDisclosure, distWhatIsDistance } from './rules/distance.ts';
import { DISTANCE_BARS } from './rules/distance-exclusions.ts';
import { DOOR_BARS, DOOR_WINDOWS, doorDetails, doorEffects, doorScope } from './rules/door.ts';
import { DISTANCE_EFFECTS } from './rules/effects.ts';
import { lateSupply } from './rules/late-supply.ts';
import { noticeWhen } from './rules/notice-when.ts';
import { STORE_WINDOWS, storeEvent } from './rules/store.ts';
import { STORE_EFFECTS } from './rules/store-effects.ts';
import { storeExclusions } from './rules/store-exclusions.ts';
import { medicalService, timeshare14 } from './rules/timeshare.ts';
import { distTourismAbroad } from './rules/tourism.ts';
import { distVulnerable, doorVulnerable } from './rules/vulnerable.ts';

type TrackName = 'distance' | 'door' | 'store' | 'event' | 'timeshare' | 'medical';

/** What is looked at for one way of dealing, in the order of the fields. */
export interface Track {
  /** The rule that makes the deal one of this track, where one does. */
  readonly scope?: Rule;
  /** What takes the right away. */
  readonly bars: readonly BarRule[];
  /** The supplier's own terms in place of the windows. */
  readonly policy?: PolicyRule;
  /** The longer window, where it applies. */
  readonly longer?: WindowRule;
  /** The ordinary ones; the first is the one by which there is none. */
  readonly windows: readonly [WindowRule, ...WindowRule[]];
  /** The document that starts the clock. */
  readonly document?: DocumentRule;
  /** What follows from cancelling, each by its own condition. */
  readonly effects: readonly EffectRule[];
}

/** What follows on every track. */
const ALWAYS: readonly EffectRule[] = [lateSupply, saleDefectNotice, contEnd];

export const TRACKS: Readonly<Record<TrackName, Track>> = {
  distance: {
    bars: [
      distWhatIsDistance,
      ...DISTANCE_BARS,
      digitalLive,
      digitalRecorded,
      digitalDownload,
      distVulnerable,
    ],
    policy: distTourismAbroad,
    longer: distVulnerable,
    windows: [...DISTANCE_WINDOWS, ...DIGITAL_WINDOWS],
    document: distDisclosure,
    effects: [...DISTANCE_EFFECTS, noticeWhen, ...ALWAYS],
  },
  door: {
    scope: doorScope,
    bars: [...DOOR_BARS, doorVulnerable],
    longer: doorVulnerable,
    windows: DOOR_WINDOWS,
    document: doorDetails,
    effects: [doorEffects, noticeWhen, ...ALWAYS],
  },
  store: { bars: [storeExclusions], windows: STORE_WINDOWS, effects: [...STORE_EFFECTS, ...ALWAYS] },
  event: { bars: [storeExclusions], windows: [storeEvent], effects: [...STORE_EFFECTS, ...ALWAYS] },
  timeshare: { bars: [], windows: [timeshare14], effects: [timeshare14, ...DISTANCE_EFFECTS, noticeWhen] },
  medical: { bars: [], windows: [medicalService], effects: [medicalService, noticeWhen, contEnd] },
};

/** Part 16 of the sheet, steps 3 to 6: the track of a deal, or the facts that are missing to tell it. */
export function trackOf(f: Facts): Track | readonly IlFact[] {
  if (f.kind === 'timeshare') return TRACKS.timeshare;
  if (f.kind === 'medical-service') return TRACKS.medical;
  if (f.kind === undefined) return f.channel === undefined ? ['channel', 'kind'] : ['kind'];
  if (f.channel === undefined) return ['channel'];
  if (doorScope.isDoor(f)) return TRACKS.door;
  if (f.channel === 'event' || (f.channel === 'store' && f.place === 'hotel')) return TRACKS.event;
  return TRACKS[f.channel];
}

/** A stall at a fair: the deal of a shop by one reading, of the door by the one that is better for the shopper. */
export const isAtFair = (f: Facts): boolean => f.channel === 'store' && f.place === 'fair';
