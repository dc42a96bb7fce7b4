/** Where links of built pages lead. */

export interface Place {
  /** Address without base path, null where it lies outside the site. */
  url: string | null;
  /** Without `#`; empty for the page itself. */
  anchor: string;
}

export type ResolveLink = (target: string, pageUrl: string) => Place;

/** Each target from the root is read once, most links of a site stand on many pages; and so is each page's own address. */
export function makeResolver(base: string): ResolveLink {
  const known = new Map<string, Place>();
  const pages = new Map<string, Place>();
  return (target, pageUrl) => {
    if (target.startsWith('/')) return once(known, target, () => resolve(target, pageUrl));
    if (!target.startsWith('#')) return resolve(target, pageUrl);
    const page = once(pages, pageUrl, () => resolve('', pageUrl));
    return { ...page, anchor: decodeURIComponent(target.slice(1)) };
  };

  function resolve(target: string, pageUrl: string): Place {
    const { origin, pathname, hash } = new URL(target, `${host}${base}${pageUrl.slice(1)}`);
    const isOurs = origin === host && pathname.startsWith(base);
    return { url: isOurs ? `/${pathname.slice(base.length)}` : null, anchor: decodeURIComponent(hash.slice(1)) };
  }
}

function once(known: Map<string, Place>, key: string, find: () => Place): Place {
  const place = known.get(key) ?? find();
  known.set(key, place);
  return place;
}

/** Stands for the host that the site will have. */
const host = 'http://site';
