/**
 * The search field of every page. Suggestions are loaded when the field is used. On the search page itself results follow
 * the typing, so there are none.
 */
import { openWithSlash } from './open-with-slash.ts';

const form = document.getElementById('sok_skjema') as HTMLFormElement;
openWithSlash(form);
if (!document.getElementById('sokeresultater')) {
  const input = form.querySelector<HTMLInputElement>('input[name=q]')!;
  const load = async () => (await import('./suggestion-list.ts')).addSuggestions(form);
  // Without them the field is an ordinary one.
  input.addEventListener('focus', () => void load().catch(() => {}), { once: true });
}
