/** Where links of built pages lead. */

export interface Place {
  /** Address without base path, null where it lies outside the site. */
  url: string | null;
  /** Without `#`; empty for the page itself. */
  anchor: string;
}

export type ResolveLink = (target: string, pageUrl: string) => Place;

/** Each target from the root is read once: most links of a site stand on many pages. */
export function makeResolver(base: string): ResolveLink {
  const known = new Map<string, Place>();
  return (target, pageUrl) => {
    if (!target.startsWith('/')) return resolve(target, pageUrl);
    const place = known.get(target) ?? resolve(target, pageUrl);
    known.set(target, place);
    return place;
  };

  function resolve(target: string, pageUrl: string): Place {
    const { origin, pathname, hash } = new URL(target, `${host}${base}${pageUrl.slice(1)}`);
    const isOurs = origin === host && pathname.startsWith(base);
    return { url: isOurs ? `/${pathname.slice(base.length)}` : null, anchor: decodeURIComponent(hash.slice(1)) };
  }
}

/** Stands for the host that the site will have. */
const host = 'http://site';
