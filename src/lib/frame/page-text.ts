/** The text of a page, which its collection holds by reference. */
import { getEntry, render } from 'astro:content';
import type { BodyReference } from '../../schemas/collections.ts';

/** The text as a component, null where the page has none. */
export async function readText(body: BodyReference | null) {
  if (!body) return null;
  const text = await getEntry('texts', body.name);
  if (!text) throw new Error(`No text ${body.name}`);
  return (await render(text)).Content;
}
