import type { Money } from '../case/money.ts';
import type { Day } from '../time/day.ts';

/** Where on a page a value stood, strongest first. */
export type FoundIn = 'structured-data' | 'known-platform' | 'label' | 'page-name' | 'host';

/** A value read from a page. Only a sure one is filled in; an unsure one is offered. */
export interface Finding<Value> {
  readonly value: Value;
  readonly sure: boolean;
  readonly foundIn: FoundIn;
  /** The words on the page it was read from, at most 120 characters; page text, so hostile. */
  readonly excerpt: string;
}

/** What a page says about a purchase; an absent key was not found. */
export interface PageFindings {
  readonly merchant?: Finding<string>;
  readonly orderNumber?: Finding<string>;
  readonly total?: Finding<Money>;
  readonly orderDate?: Finding<Day>;
}

/** Plain data that the page reader sends to the worker. Everything in it comes from the page: hostile input. */
export interface PageReading {
  readonly url: string;
  readonly title: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly scroll: { readonly x: number; readonly y: number };
  readonly devicePixelRatio: number;
  /** Visible text, clipped to `MAX_TEXT_CHARACTERS`. */
  readonly text: string;
  readonly textClipped: boolean;
  readonly findings: PageFindings;
}

/** Longest page text that is kept, in UTF-16 units; far above a real page, far below what hurts. */
export const MAX_TEXT_CHARACTERS = 2_000_000;
