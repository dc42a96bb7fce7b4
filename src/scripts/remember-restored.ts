/** The choice to see the source's own words is part of the address, so that a link can show them. */
const name = 'lesning';
const box = document.querySelector<HTMLInputElement>('#vis_kilden');

if (box) {
  box.checked = new URLSearchParams(location.search).get(name) === 'kilde';
  box.addEventListener('change', () => {
    const address = new URL(location.href);
    if (box.checked) address.searchParams.set(name, 'kilde');
    else address.searchParams.delete(name);
    history.replaceState(history.state, '', address);
  });
}

export {};
