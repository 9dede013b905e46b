import type { SaveRequest, SeenFacts } from '../../../contract/calls.ts';
import { codeOf } from '../../../domain/errors.ts';
import { type Moment, msOf } from '../../../domain/time/moment.ts';
import type { BuyingDraft } from '../../../platform/buying-drafts.ts';
import { Listeners } from '../listeners.ts';
import type { Ports } from '../ports.ts';
import type { PopupState } from '../state.ts';
import {
  type BuyingAct,
  besideWhich,
  entryIdsOf,
  newBuyingDraft,
  soundBuyingDraft,
  staleAmong,
} from './buying-draft.ts';
import { type BuyingState, type BuyingTask, openingBuying } from './buying-state.ts';
import { buyingPlaceOf } from './place-of-buying.ts';
import { captureInto, requestInto } from './save-into.ts';
import { seenOfShop } from './seen-of-shop.ts';
import { detailsOf, detailsOnPage, joinedDetails, namesOf } from './shop-details.ts';

/** The checklist before buying, for the page that the popup speaks of. */
export interface Buying {
  state(): BuyingState;
  now(): Moment;
  subscribe(listener: () => void): () => void;
  /** Reads what is stored and what the worker knows; called once the page was read. */
  look(): Promise<void>;
  /** Begins the checklist with what the page tells; `title`: what its case will be called. */
  begin(title: string): Promise<void>;
  typeCoupon(text: string): void;
  /** Keeps words as an entry: who is behind the shop, or the coupon. */
  keepNote(act: 'shop' | 'coupon', text: string): Promise<void>;
  /** Captures the whole page. `terms`: as the terms that it is. */
  keepPage(as: 'page' | 'terms'): Promise<void>;
  /** Opens the shop's terms in a tab of their own; true when they are open. */
  openTerms(url: string): Promise<boolean>;
  /** Takes back what a row kept. */
  undo(act: BuyingAct): Promise<void>;
  /** Takes the terms back that were kept. */
  undoTerms(): Promise<void>;
  /** Keeps a screenshot of this page with its price beside the case of another shop. */
  keepBeside(other: BuyingDraft, text: string): Promise<void>;
  undoBeside(): Promise<void>;
  throwAway(): Promise<void>;
  takeBack(): Promise<void>;
}

type Needs = Pick<Ports, 'ask' | 'buying' | 'newId' | 'now' | 'today'>;

/** Opens the checklist. Nothing is asked before `look`. */
export function openBuying(ports: Needs, popup: () => PopupState): Buying {
  let state = openingBuying;
  let tried: readonly string[] = [];
  const listeners = new Listeners();
  const set = (change: Partial<BuyingState>): void => {
    state = { ...state, ...change };
    listeners.tell();
  };
  const nowMs = (): number => msOf(ports.now());

  // At once and never merged, as every draft.
  const keep = async (draft: BuyingDraft): Promise<void> => {
    set({ draft });
    await ports.buying.keep(draft).then(
      () => set({ isDraftKept: true }),
      () => set({ isDraftKept: false }),
    );
  };

  const fresh = (): BuyingDraft => newBuyingDraft(buyingPlaceOf(popup().page.url), ports.newId(), nowMs());

  const askStart = async (): Promise<void> => {
    const { url } = popup().page;
    const draft = state.draft ?? fresh();
    const { caseId, terms } = draft;
    const start = await ports.ask('shop.start', { url, caseId, entryIds: entryIdsOf(draft), terms });
    if (popup().page.url !== url) return;
    set({ start });
    // Its case was deleted elsewhere, and the id is used up: what was looked at and typed stays.
    if (start.case === 'gone' && state.draft) {
      const { place, title, identity, coupon } = state.draft;
      await keep({ ...fresh(), place, title, identity, coupon });
      set({ start: { ...start, case: 'none', kept: [], terms: 'none' } });
    } else if (start.caseTitle && state.draft && state.draft.title !== start.caseTitle) {
      await keep({ ...state.draft, title: start.caseTitle });
    }
  };

  const withPage = (draft: BuyingDraft): BuyingDraft => {
    const { shop, findings } = popup();
    return { ...draft, identity: joinedDetails(draft.identity, detailsOnPage(shop, findings)) };
  };

  const look = async (): Promise<void> => {
    const { page, hindrance, shop } = popup();
    const place = hindrance ? '' : buyingPlaceOf(page.url);
    if (place === '') return;
    const stored = await ports.buying.list().catch(() => []);
    if (popup().page !== page) return;
    const sound = stored.flatMap((raw) => soundBuyingDraft(raw) ?? []);
    const stale = staleAmong(sound, nowMs());
    for (const old of stale) ports.buying.drop(old.place).catch((thrown: unknown) => console.error(thrown));
    const all = sound.filter((one) => !stale.includes(one));
    const own = all.find((draft) => draft.place === place);
    set({ draft: own && withPage(own), others: besideWhich(all, place, nowMs()) });
    if (state.draft && state.draft.identity !== own?.identity) await keep(state.draft);
    if (own || shop?.buying) await askStart().catch((thrown: unknown) => console.error(thrown));
  };

  /** Does one thing at a time, and tells what went wrong where it was asked for. */
  const doing = async (task: BuyingTask, run: () => Promise<unknown>): Promise<boolean> => {
    if (state.task) return false;
    set({ task, error: undefined });
    try {
      await run();
      return true;
    } catch (thrown) {
      set({ error: { task, code: codeOf(thrown) } });
      return false;
    } finally {
      set({ task: undefined, pictures: undefined });
    }
  };

  /** The request of an entry of the checklist. Its id is on disk before anything is asked, so that it is saved once. */
  const requestOf = async (act: BuyingAct, seen: SeenFacts): Promise<SaveRequest> => {
    const draft = state.draft ?? fresh();
    const draftId = draft.attempts[act] ?? ports.newId();
    await keep({ ...draft, attempts: { ...draft.attempts, [act]: draftId } });
    return requestInto(draft, popup().page, draftId, seen);
  };

  const capture = (kind: 'full-page' | 'terms' | 'screenshot', request: SaveRequest): Promise<void> =>
    captureInto(ports, kind, request, (done, total) => set({ pictures: { done, total } }));

  return {
    state: () => state,
    now: ports.now,
    subscribe: listeners.add,
    look,
    begin: async (title) => {
      const draft = withPage(state.draft ?? fresh());
      await keep(draft.title === '' ? { ...draft, title } : draft);
      set({ thrown: undefined });
      await askStart().catch((thrown: unknown) => console.error(thrown));
    },
    typeCoupon: (coupon) => {
      if (state.draft) void keep({ ...state.draft, coupon });
    },
    keepNote: async (act, text) => {
      await doing(act, async () => {
        const { draft } = state;
        const names = namesOf(detailsOf(draft?.identity ?? {}));
        const before = draft?.attempts[act];
        // Found since then: an entry of its own, beside the one that is there.
        if (draft && before !== undefined && state.start?.kept.includes(before)) {
          const { [act]: _kept, ...attempts } = draft.attempts;
          set({ draft: { ...draft, attempts, earlier: [...draft.earlier, before] } });
        }
        const request = await requestOf(act, seenOfShop(popup(), state.draft?.identity ?? {}));
        await ports.ask('note.save', { ...request, text });
        if (act === 'shop' && state.draft) await keep({ ...state.draft, keptDetails: names });
        await askStart();
      });
    },
    keepPage: async (as) => {
      await doing(as, async () => {
        const seen = seenOfShop(popup(), state.draft?.identity ?? {}, as === 'page');
        if (as === 'page') await capture('full-page', await requestOf('page', seen));
        else await capture('terms', await requestOf('terms', seen));
        await askStart();
      });
    },
    openTerms: (url) =>
      doing('terms', async () => {
        const { draft } = state;
        if (!draft) return;
        const { page } = popup();
        const seen = seenOfShop(popup(), draft.identity);
        const { caseId, title, terms } = draft;
        // On disk before the tab is opened, which closes the popup.
        if (!terms.includes(url)) await keep({ ...draft, terms: [...terms, url] });
        await ports.ask('shop.terms', { caseId, title, pageUrl: page.url, seen, url });
      }),
    undo: async (act) => {
      await doing('undo', async () => {
        const { draft } = state;
        const entryId = draft?.attempts[act];
        if (!draft || entryId === undefined) return;
        await ports.ask('save.undo', { entryId });
        const { [act]: _gone, ...attempts } = draft.attempts;
        await keep({ ...draft, attempts, ...(act === 'shop' && { keptDetails: [] }) });
        await askStart();
      });
    },
    undoTerms: async () => {
      await doing('undo', async () => {
        for (const entryId of state.start?.keptTerms ?? []) await ports.ask('save.undo', { entryId });
        const { terms: _gone, ...attempts } = state.draft?.attempts ?? {};
        if (state.draft) await keep({ ...state.draft, attempts });
        await askStart();
      });
    },
    keepBeside: async (other, text) => {
      await doing('beside', async () => {
        const entryId = ports.newId();
        await ports.buying.keep({ ...other, prices: [...other.prices, entryId] });
        await capture('screenshot', { ...requestInto(other, popup().page, entryId, {}), text, beside: true });
        set({ beside: { title: other.title, entryId } });
      });
    },
    undoBeside: async () => {
      await doing('beside', async () => {
        if (!state.beside) return;
        await ports.ask('save.undo', { entryId: state.beside.entryId });
        set({ beside: undefined });
        await look();
      });
    },
    throwAway: async () => {
      await doing('throw', async () => {
        await askStart();
        const { draft, start } = state;
        if (!draft || !start) return;
        const { caseId, place, terms } = draft;
        // Alone what is there now, or was at a try that got no answer: what was in the bin before stays there.
        const entryIds = [...new Set([...tried, ...start.kept, ...(start.keptTerms ?? [])])];
        tried = entryIds;
        const { aside } = await ports.ask('shop.throw', { caseId, entryIds, terms });
        await ports.buying.drop(place);
        tried = [];
        set({ draft: undefined, thrown: { draft, entryIds, aside } });
        await askStart();
      });
    },
    takeBack: async () => {
      await doing('throw', async () => {
        const { thrown } = state;
        if (!thrown) return;
        const { draft, entryIds, aside } = thrown;
        await ports.ask('shop.restore', { caseId: draft.caseId, entryIds, aside });
        await keep(draft);
        set({ thrown: undefined });
        await askStart();
      });
    },
  };
}
