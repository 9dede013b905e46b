import type { Day } from '../../domain/time/day.ts';
import { emptyDraft } from './draft.ts';
import { fieldsOf, seenFactsOf } from './fields.ts';
import type { Ports } from './ports.ts';
import type { Action } from './reduce.ts';
import type { PopupState } from './state.ts';

/** The order number as it would be sent now: edited and ticked; undefined when none would. */
export const orderNumberOf = ({ findings, draft }: Pick<PopupState, 'findings' | 'draft'>, today: Day) =>
  seenFactsOf(fieldsOf(findings, draft, today)).orderNumber;

/** The order number that the worker matched a page by when it read it. */
export const foundNumberOf = (findings: PopupState['findings'], today: Day) =>
  orderNumberOf({ findings, draft: emptyDraft('') }, today);

interface Question {
  readonly orderNumber: string | undefined;
  readonly answered: Promise<void>;
}

/** Keeps the match true to the order number as the shopper left it. */
export class OrderMatcher {
  #open: Question | undefined;
  readonly #ports: Pick<Ports, 'ask' | 'today'>;
  readonly #state: () => PopupState;
  readonly #act: (action: Action) => void;

  constructor(ports: Pick<Ports, 'ask' | 'today'>, state: () => PopupState, act: (action: Action) => void) {
    this.#ports = ports;
    this.#state = state;
    this.#act = act;
  }

  /** Asks anew when the number is another than that of the match, or of the question under way. */
  check(): void {
    const state = this.#state();
    const orderNumber = orderNumberOf(state, this.#ports.today);
    if (this.#open && this.#open.orderNumber === orderNumber) return;
    this.#open = undefined;
    if (state.matchedBy === orderNumber) return;
    const asked = this.#ports.ask('case.match', {
      url: state.page.url,
      ...(orderNumber === undefined ? {} : { orderNumber }),
    });
    const question: Question = {
      orderNumber,
      answered: asked.then(
        ({ match }) => {
          // An answer to an older question says nothing about the number that stands now.
          if (this.#open !== question) return;
          this.#open = undefined;
          this.#act({ do: 'matched', match, orderNumber });
        },
        () => {
          if (this.#open === question) this.giveUp();
        },
      ),
    };
    this.#open = question;
  }

  /** Settles once no question is under way. */
  async settled(): Promise<void> {
    while (this.#open) await this.#open.answered;
  }

  /** Without an answer nothing is known about this number: the shopper is asked, never the old match taken. */
  giveUp(): void {
    if (!this.#open) return;
    const { orderNumber } = this.#open;
    this.#open = undefined;
    const hasCases = this.#state().start?.cases.length !== 0;
    this.#act({ do: 'matched', match: { match: hasCases ? 'ask' : 'new' }, orderNumber });
  }

  /** The cases or the page changed: what is still to be answered does not count. */
  forget(): void {
    this.#open = undefined;
  }
}
