/** Where the reader is in a list that a script makes: the browser cannot bring her back there by itself. */

export interface ListPlace {
  /** Number of results that were shown. */
  shown: number;
  /** How far down the page was moved, in pixels. */
  top: number;
}

/** Kept with the step of the history that the page is in. */
export function rememberListPlace(list: HTMLElement): void {
  const place: ListPlace = { shown: list.childElementCount, top: Math.round(scrollY) };
  history.replaceState(place, '');
}

/** Null for a list that was not left before. */
export function readListPlace(): ListPlace | null {
  const state = history.state as Partial<ListPlace> | null;
  return state?.shown === undefined || state.top === undefined ? null : { shown: state.shown, top: state.top };
}
