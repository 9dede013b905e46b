import type { PersonalPlace } from '../capture/mark.ts';
import type { Money } from '../case/money.ts';
import type { PurchaseItem } from '../case/purchase.ts';
import type { ShopReading } from '../shop/shop-reading.ts';
import type { Day } from '../time/day.ts';

/** What told the value, strongest first. */
export type FoundIn = 'structured-data' | 'known-platform' | 'label' | 'page-name' | 'host';

/** Where a value stands, so that it can be shown there again: see `resolvePlace`. Plain data. */
export interface Place {
  /** Which element child to take, from the root element down; empty when the value stands in pasted text. */
  readonly path: readonly number[];
  /** The value as it is written there, at most 120 characters; empty when the whole element is meant (a logo, a link). */
  readonly written: string;
  /** Number of the line in pasted text or in the text part of a message, from 0. */
  readonly line?: number;
}

/** A value read from a page. Only a sure one is filled in; an unsure one is offered. */
export interface Finding<Value> {
  readonly value: Value;
  readonly sure: boolean;
  readonly foundIn: FoundIn;
  /** The words on the page it was read from, at most 120 characters; page text, so hostile. */
  readonly excerpt: string;
  /** Absent where the value is not on show (markup for machines, the address). */
  readonly place?: Place;
}

/** The items of an order, and in step with them where each stood: its words, and its place where it is on show. */
export interface ItemsFinding extends Finding<readonly PurchaseItem[]> {
  readonly each: readonly Pick<Finding<unknown>, 'excerpt' | 'place'>[];
}

/** One order of a list of them; what stands with another order is never mixed in. */
export interface ListedOrder {
  readonly orderNumber: string;
  readonly orderDate?: Day;
  readonly total?: Money;
  readonly excerpt: string;
  readonly place?: Place;
}

/** Most orders that are read from a list. */
export const MOST_LISTED_ORDERS = 50;

/** What a page says about a purchase; an absent key was not found. */
export interface PageFindings {
  readonly merchant?: Finding<string>;
  readonly orderNumber?: Finding<string>;
  readonly total?: Finding<Money>;
  readonly orderDate?: Finding<Day>;
  /** Number of the parcel at the courier. */
  readonly trackingNumber?: Finding<string>;
  /** Who answered for the business. */
  readonly agentName?: Finding<string>;
  /** Number of a request, ticket or complaint at the business. */
  readonly reference?: Finding<string>;
  /** Telephone of the business, as written; never the shopper's. */
  readonly phone?: Finding<string>;
  /** E-mail address of the business, in lower case; never the shopper's. */
  readonly email?: Finding<string>;
  /** Absolute address of the cancellation policy, or of the returns policy or terms where there is none. */
  readonly policyUrl?: Finding<string>;
  /** Absolute address of the page of the business on which a purchase is cancelled. */
  readonly cancelUrl?: Finding<string>;
  /** The page lists several orders, or one in a list: the shopper says which. Nothing of an order is given beside it. */
  readonly orders?: readonly ListedOrder[];
  /** What was bought, as the page names it; never empty. */
  readonly items?: ItemsFinding;
  /** The page was too large to be read to its end, or at all: what evidence was left out is unknown, so nothing is sure. */
  readonly cut?: true;
}

/** Which page a window shows, and how it shows it. Sizes are CSS pixels. */
export interface PageNow {
  readonly url: string;
  readonly title: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly scroll: { readonly x: number; readonly y: number };
  readonly devicePixelRatio: number;
}

/** Plain data that the page reader sends to the worker. Everything in it comes from the page: hostile input. */
export interface PageReading extends PageNow {
  /** Visible text, clipped to `MAX_TEXT_CHARACTERS`. */
  readonly text: string;
  readonly textClipped: boolean;
  readonly findings: PageFindings;
  /** Who stands behind the page, and what it sells; absent where it is no shop's. */
  readonly shop?: ShopReading;
  /** Where personal details stand in the window, CSS pixels of it: offered for blacking out. */
  readonly places?: readonly PersonalPlace[];
  /** A frame of another site takes a good part of the window: its text is not in `text`. */
  readonly hasForeignFrame?: boolean;
  /** Where embedded parts stand in the window that cannot be read, CSS pixels; absent where there are none. */
  readonly embeddedAt?: readonly number[];
  /** Pictures in the window that had not come yet. */
  readonly loadingPictures?: number;
}

/** Longest page text that is kept, in UTF-16 units; far above a real page, far below what hurts. */
export const MAX_TEXT_CHARACTERS = 2_000_000;
