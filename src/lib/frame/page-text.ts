/** The text of a page, which its collection holds by reference. */
import { getEntry, render } from 'astro:content';
import type { BodyReference } from '../../schemas/collections.ts';

/** The text as a component, null where the page has none. */
export async function readText(body: BodyReference | null) {
  const text = body && (await getEntry('texts', body.name));
  return text ? (await render(text)).Content : null;
}
