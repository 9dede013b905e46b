/**
 * What a shop system's own templates are known by. Selectors are simple ones, see `ElementIndex`; the first that finds
 * anything readable is used, because each template has its own.
 */
export interface Platform {
  readonly name: string;
  readonly orderNumber: readonly string[];
  /** The selectors fit other values too: the first readable one is the number. */
  readonly firstOnly?: boolean;
  readonly total?: readonly string[];
  readonly orderDate?: readonly string[];
  readonly merchant?: readonly string[];
  /** Present only on a list of orders. */
  readonly orderList?: readonly string[];
  /** Currency of the whole page: selector and attribute. */
  readonly currency?: readonly [selector: string, attribute: string];
}
