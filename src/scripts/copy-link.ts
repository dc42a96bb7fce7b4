/**
 * Copies the page's address (`data-copy="address"`) or the text of an element (`data-copy="<its id>"`). The buttons are
 * hidden until there is a clipboard to write to. A site built without knowing its host prints paths in citations
 * (`data-cite="<path>"`): here they become the full address.
 */
const here = location.origin + location.pathname;

for (const cited of document.querySelectorAll<HTMLElement>('[data-cite^="/"]')) {
  cited.textContent = cited.textContent.replace(cited.dataset.cite ?? '', here);
}

const textOf = (name: string) => (name === 'address' ? here : (document.getElementById(name)?.textContent ?? ''));

async function copy(button: HTMLElement, message: HTMLElement | null): Promise<void> {
  const text = textOf(button.dataset.copy ?? '');
  let told = 'Kopiert';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    told = 'Nettleseren lot oss ikke kopiere.';
  }
  if (message) message.textContent = told;
}

if ('clipboard' in navigator) {
  for (const buttons of document.querySelectorAll<HTMLElement>('[data-copy-buttons]')) {
    buttons.hidden = false;
    buttons.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
      if (button) copy(button, buttons.querySelector('[data-copy-status]'));
    });
  }
}

export {};
