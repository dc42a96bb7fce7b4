/** Copies the page's address or its citation. The buttons are hidden until there is a clipboard to write to. */
const buttons = document.querySelector<HTMLElement>('[data-copy-buttons]');
const message = document.querySelector<HTMLElement>('[data-copy-status]');
const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
const cited = document.querySelector<HTMLElement>('[data-citation]');

const texts: Record<string, () => string> = {
  address: () => location.origin + location.pathname,
  citation: () => (cited?.textContent ?? '').replace(canonical?.href ?? '', location.origin + location.pathname),
};

if (buttons && message && 'clipboard' in navigator) {
  buttons.hidden = false;
  buttons.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const text = texts[button?.dataset.copy ?? '']?.();
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
      message.textContent = 'Kopiert';
    } catch {
      message.textContent = 'Nettleseren lot oss ikke kopiere.';
    }
  });
}

export {};
