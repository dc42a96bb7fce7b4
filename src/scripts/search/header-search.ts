/** The search field of every page. On the search page itself results follow the typing, so there are no suggestions. */
import { addSuggestions, openWithSlash } from './suggestion-list.ts';

const form = document.getElementById('sok_skjema') as HTMLFormElement;
openWithSlash(form);
if (!document.getElementById('sokeresultater')) addSuggestions(form);
