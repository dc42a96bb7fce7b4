/** `/` moves to the search field, unless the reader is writing somewhere. */
export function openWithSlash(form: HTMLFormElement): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const isWriting = target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName);
    if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    form.querySelector<HTMLInputElement>('input[name=q]')!.focus();
  });
}
