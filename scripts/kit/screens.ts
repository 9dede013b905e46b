import { BACKUP_SCREENS } from './backup-screens.ts';
import { BESIDE_PAGE_SCREENS } from './beside-page-screens.ts';
import { DUE_SCREENS } from './due-screens.ts';
import { FILE_SCREENS } from './file-screens.ts';
import { LADDER_SCREENS } from './ladder-screens.ts';
import { RIGHTS_SCREENS, UNFOLD_FACTS } from './rights-screens.ts';
import type { SEEDS } from './seeds.ts';

/** A screen in one state: which page shows it, what is in the store, and where on the page it is. */
export interface ShownScreen {
  readonly name: string;
  readonly page: 'case-page.html' | 'popup.html' | 'panel.html';
  /** What is in the store, written by the same calls that the screens make. */
  readonly seed: keyof typeof SEEDS;
  /** The place, where it is not the one that the seed leads to. */
  readonly hash?: string;
  /** What is pressed once it is there, one after another, to come to the screen. */
  readonly press?: readonly string[];
  /** The key that is pressed after that; `Control+` before it where it is held. */
  readonly key?: string;
  /** What is typed after that, where one searches. */
  readonly typed?: string;
  /** The files that the seed put ready are chosen where this is. */
  readonly chooses?: string;
  /** What is pressed after that. */
  readonly afterwards?: readonly string[];
  /** What is there once the screen is. */
  readonly until: string;
  /** Looked at in every run of the tests; all others in the long run alone. */
  readonly isInEveryRun?: true;
}

type Rest = Omit<ShownScreen, 'name' | 'page'>;
const onCasePage = (name: string, rest: Rest): ShownScreen => ({ name, page: 'case-page.html', ...rest });

const ENTRY = '.case .timeline article.entry';
const FACT_FORM = 'form.entry-form';

/** Every screen in every state that the kit shows. */
export const SCREENS: readonly ShownScreen[] = [
  onCasePage('home, empty', { isInEveryRun: true, seed: 'nothing', until: '.home-empty' }),
  onCasePage('home, a case', { isInEveryRun: true, seed: 'case', hash: '#/', until: '.case-links li' }),
  onCasePage('home, the sample', { seed: 'sample', hash: '#/', until: '.case-links li' }),
  onCasePage('case', { isInEveryRun: true, seed: 'case', until: ENTRY }),
  onCasePage('check of what was handed over', {
    seed: 'case',
    hash: '#/handed',
    until: '.handed-give',
  }),
  ...LADDER_SCREENS,
  ...BACKUP_SCREENS,
  onCasePage('case, the sample', { seed: 'sample', until: ENTRY }),
  onCasePage('case, all questions', {
    seed: 'case',
    press: [UNFOLD_FACTS, '.questions-card > .button'],
    until: 'form.question ~ form.question',
  }),
  onCasePage('letters', { seed: 'letter', hash: '#/case/kit-case/letter', until: '.letter-list' }),
  onCasePage('letter with gaps', {
    isInEveryRun: true,
    seed: 'letter',
    hash: '#/case/kit-case/letter/cancellation-notice',
    until: '.paper .letter-gap',
  }),
  onCasePage('letter, written over', {
    seed: 'letterDraft',
    hash: '#/case/kit-case/letter/to-manager',
    until: '.tone-hint',
  }),
  onCasePage('letter, it leaves with gaps', {
    seed: 'letter',
    hash: '#/case/kit-case/letter/cancellation-notice',
    press: ['.letter-leave > .button'],
    until: '.letter-leave .notice-warn',
  }),
  onCasePage('letter, a list is missing', {
    seed: 'letter',
    hash: '#/case/kit-case/letter/wrong-charge',
    until: '.list-gap',
  }),
  onCasePage('letter, was it sent', {
    seed: 'letterLeft',
    hash: '#/case/kit-case/letter/to-manager',
    until: '.letter-side .notice-calm',
  }),
  onCasePage('letter, how it was sent', {
    seed: 'letterLeft',
    hash: '#/case/kit-case/letter/to-manager',
    press: ['.letter-side .notice-calm .button-primary'],
    until: '.sent-form',
  }),
  onCasePage('letter on the timeline', { seed: 'letterSent', until: '.answer-clock' }),
  onCasePage('case, a call runs', { seed: 'call', until: '.call-card [role=timer]' }),
  ...RIGHTS_SCREENS,
  ...DUE_SCREENS,
  onCasePage('case, a contact', {
    isInEveryRun: true,
    seed: 'case',
    press: ['.add-entry > .button:first-child'],
    until: '.contact-form',
  }),
  onCasePage('case, a promise', { seed: 'case', press: ['.add-facts > :nth-child(1)'], until: FACT_FORM }),
  onCasePage('case, a benefit', {
    seed: 'case',
    press: ['.add-facts > :nth-child(2)'],
    until: FACT_FORM,
  }),
  onCasePage('case, a call that was never ended', {
    seed: 'forgotten',
    until: '.call-card .notice',
  }),
  onCasePage('case, a technician is late', { seed: 'visit', until: '.visit [role=timer]' }),
  onCasePage('case, a visit', {
    seed: 'visit',
    press: ['.add-facts > .button:last-child'],
    until: '.visit-form',
  }),
  onCasePage('case, a visit is corrected', {
    seed: 'visit',
    // Below the picture that was just taken.
    press: ['.timeline .row ~ .row .entry-acts > .button'],
    until: '.timeline .visit-form',
  }),
  onCasePage('case, a pasted note', { seed: 'pasted', until: '.found-in-note li' }),
  onCasePage('case, a note that is not saved', {
    seed: 'full',
    press: ['.entry-form button[type=submit]'],
    until: '.entry-form .notice-late',
  }),
  onCasePage('case, an outcome that is not saved', {
    seed: 'full',
    press: [UNFOLD_FACTS, '.wanted-outcomes button'],
    until: '.wanted-card .notice-late',
  }),
  onCasePage('case, it cannot be read', { seed: 'unreadable', until: '.notice-late' }),
  onCasePage('home, it cannot be read', {
    seed: 'unreadable',
    hash: '#/',
    until: '.notice-late',
  }),
  onCasePage('bin, it cannot be read', {
    seed: 'unreadable',
    hash: '#/bin',
    until: '.notice-late',
  }),
  onCasePage('businesses, they cannot be read', {
    seed: 'unreadable',
    hash: '#/businesses',
    until: '.notice-late',
  }),
  onCasePage('data of a newer version', { seed: 'newer', until: '.notice-screen' }),
  onCasePage('case, there is none', {
    seed: 'nothing',
    hash: '#/case/none',
    until: '.case-missing',
  }),
  onCasePage('case, a subscription', {
    seed: 'subscription',
    press: [UNFOLD_FACTS],
    until: '.subscription-notices',
  }),
  onCasePage('case, a subscription that asks', {
    seed: 'asked',
    press: [UNFOLD_FACTS, '.subscription-asked .button'],
    until: '.subscription-form',
  }),
  onCasePage('case, a subscription that is over', {
    seed: 'over',
    press: [UNFOLD_FACTS],
    until: '.subscription-notices',
  }),
  onCasePage('subscriptions', { seed: 'subscriptions', until: '.subscription-list li' }),
  onCasePage('subscriptions, none', {
    seed: 'nothing',
    hash: '#/subscriptions',
    until: '.list-empty',
  }),
  onCasePage('home, subscriptions', {
    seed: 'subscriptions',
    hash: '#/',
    until: '.subscriptions-link',
  }),
  onCasePage('viewer', { seed: 'evidence', until: '.viewer .whole img' }),
  onCasePage('marking', {
    seed: 'evidence',
    press: ['.viewer-acts > :first-child'],
    until: '.marking .whole img',
  }),
  onCasePage('introduction', { seed: 'nothing', hash: '#/welcome', until: '.welcome' }),
  onCasePage('settings', { isInEveryRun: true, seed: 'nothing', hash: '#/settings', until: '.settings' }),
  onCasePage('bin, empty', { seed: 'nothing', hash: '#/bin', until: '.bin-empty' }),
  onCasePage('bin', { isInEveryRun: true, seed: 'binned', hash: '#/bin', until: '.bin-item' }),
  onCasePage('businesses', { seed: 'case', hash: '#/businesses', until: '.business-link' }),
  onCasePage('business', { seed: 'case', hash: '#/business/kit-case', until: '.business-told' }),
  onCasePage('business, filled', {
    seed: 'business',
    hash: '#/business/kit-case',
    until: '.business-told',
  }),
  onCasePage('search', {
    isInEveryRun: true,
    seed: 'case',
    hash: '#/',
    press: ['.search-button'],
    until: '.finder-field',
  }),
  onCasePage('search, what was found', {
    seed: 'case',
    hash: '#/',
    press: ['.search-button'],
    typed: 'משלוח',
    until: '.finder-option .hit',
  }),
  onCasePage('search, nothing was found', {
    seed: 'case',
    hash: '#/',
    press: ['.search-button'],
    typed: 'מקרר',
    until: '.finder-says',
  }),
  onCasePage('palette', { seed: 'case', key: 'Control+k', until: '.palette-line' }),
  onCasePage('palette, as one types', {
    seed: 'case',
    key: 'Control+k',
    typed: 'ה',
    until: '.palette-line',
  }),
  onCasePage('a private window', { seed: 'private', until: '.notice-screen' }),
  ...FILE_SCREENS,
  onCasePage('making a document', {
    isInEveryRun: true,
    seed: 'sample',
    key: 'x',
    until: 'dialog[open] .export-form',
  }),
  onCasePage('keys', { seed: 'case', key: '?', until: '#keys-title' }),
  ...BESIDE_PAGE_SCREENS,
];
