import type { Facts, IlFact } from './facts.ts';
import type { BarRule, Rule, Verdict, WindowRule } from './rule.ts';
import { DIGITAL_WINDOWS, digitalDownload, digitalLive, digitalRecorded } from './rules/digital.ts';
import { DISTANCE_WINDOWS, distWhatIsDistance } from './rules/distance.ts';
import { DISTANCE_BARS } from './rules/distance-exclusions.ts';
import { DOOR_BARS, DOOR_WINDOWS, doorScope } from './rules/door.ts';
import { isClothing, STORE_WINDOWS, storeEvent } from './rules/store.ts';
import { storeExclusions } from './rules/store-exclusions.ts';
import { medicalService, timeshare14 } from './rules/timeshare.ts';
import { distVulnerable, doorVulnerable } from './rules/vulnerable.ts';

type TrackName = 'distance' | 'door' | 'store' | 'event' | 'timeshare' | 'medical';

/** What is looked at for one way of dealing, in this order: what bars the right, the longer window, the ordinary ones. */
export interface Track {
  readonly name: TrackName;
  /** The rule that makes the deal one of this track, where one does. */
  readonly scope?: Rule;
  readonly bars: readonly BarRule[];
  readonly longer?: WindowRule;
  readonly windows: readonly WindowRule[];
}

const isDistance: BarRule = {
  ...distWhatIsDistance,
  bars: (f): Verdict => {
    const verdict = distWhatIsDistance.isDistance(f);
    return typeof verdict === 'boolean' ? !verdict : verdict;
  },
};

export const TRACKS: Readonly<Record<TrackName, Track>> = {
  distance: {
    name: 'distance',
    bars: [isDistance, ...DISTANCE_BARS, digitalLive, digitalRecorded, digitalDownload],
    longer: distVulnerable,
    windows: [...DISTANCE_WINDOWS, ...DIGITAL_WINDOWS],
  },
  door: { name: 'door', scope: doorScope, bars: DOOR_BARS, longer: doorVulnerable, windows: DOOR_WINDOWS },
  store: { name: 'store', bars: [storeExclusions], windows: STORE_WINDOWS },
  event: { name: 'event', bars: [storeExclusions], windows: [storeEvent] },
  timeshare: { name: 'timeshare', bars: [], windows: [timeshare14] },
  medical: { name: 'medical', bars: [], windows: [medicalService] },
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

/** Facts that a track takes as not so while nobody says otherwise. */
export function assumedIn(track: Track, f: Facts): readonly IlFact[] {
  const inShop = track.name === 'store' || track.name === 'event';
  return [...assumedOfDeal(track, f, inShop), ...(inShop ? (['paymentMethod'] as const) : [])];
}

function assumedOfDeal(track: Track, f: Facts, inShop: boolean): readonly IlFact[] {
  if (inShop && f.kind === 'goods') {
    const use: IlFact[] = f.opened === false ? [] : ['used'];
    const power = ['electronics', 'water-device'].includes(f.goodsCategory ?? '') && f.used !== false;
    return [
      ...use,
      ...(power && f.opened !== false ? (['connectedToPower'] as const) : []),
      ...(isClothing(f) ? (['tagRemoved'] as const) : []),
      ...(f.goodsCategory === 'furniture' ? (['assembledAtHome', 'customMade'] as const) : []),
    ];
  }
  if (inShop && f.kind === 'one-off-service') return ['serviceType'];
  if (inShop && f.kind === 'continuing-service') return ['serviceType'];
  if (track.name === 'distance' && f.kind === 'goods') {
    return f.goodsCategory === 'books' ? ['customMade', 'opened'] : ['customMade'];
  }
  if (track.name === 'door' && f.kind !== 'goods' && f.kind !== 'continuing-service')
    return ['serviceStarted'];
  return [];
}
