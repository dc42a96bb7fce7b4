/** An ID as readers see it: an assignment that the letter prints without one says so. */
export function shownId(id: string): string {
  return id.includes('/') ? 'Uten ID' : id;
}

/** A name for breadcrumbs, titles and citations: `TB2024-07`, `Oppdrag 2 uten ID`. */
export function nameOf(id: string): string {
  return id.includes('/') ? `Oppdrag ${id.slice(id.lastIndexOf('/') + 1)} uten ID` : id;
}

/** `TB2024-07 Oppfølging …`; the title alone where the letter prints no ID. */
export function titleWithId(id: string, title: string): string {
  return id.includes('/') ? title : `${id} ${title}`;
}

/** A name after a preposition: `TTB2023-25`, `oppdrag uten ID`. */
export function nameInSentence(id: string): string {
  return id.includes('/') ? 'oppdrag uten ID' : id;
}
