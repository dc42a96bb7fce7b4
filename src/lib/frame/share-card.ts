/** Share cards: the picture that a message or a feed shows beside a link. Drawn at build, see scripts/cards. */

/** Pixels, as social networks ask for. */
export const cardSize = { width: 1200, height: 630 };

/** Card of the page at `address`: `/2024/mal/5/` → `/kort/2024/mal/5.png`. The front page's serves all that have none. */
export function cardUrl(address: string): string {
  return address === '/' ? '/kort/forside.png' : `/kort${address.replace(/\/$/u, '')}.png`;
}
