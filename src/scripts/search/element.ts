/** Makes an element; what is put into it is text, never read as HTML. */
export function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** Puts the site's folder in front of a site-relative address. `base` ends with a slash. */
export const withBase = (base: string, url: string) => base.replace(/\/$/u, '') + url;
