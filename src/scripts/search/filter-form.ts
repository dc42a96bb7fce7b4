/** The filters beside the results: choices with the number of results each would leave. */
import { searchKinds } from '../../lib/search/search-tables.ts';
import { element } from './element.ts';
import { type FilterName, type Filters, filterNames, type Order, type SearchQuery } from './search-query.ts';

const kindNames: Record<(typeof searchKinds)[number], string> = {
  oppdrag: 'Oppdrag',
  mål: 'Mål',
  brev: 'Brev',
  rapport: 'Årsrapport',
  budsjett: 'Budsjett',
  'tidligere oppdrag': 'Tidligere oppdrag',
  side: 'Andre sider',
};

/** What a choice is called, where its value is not its name. */
const nameOf = (filter: FilterName, value: string): string => {
  if (filter === 'frist') return 'Med frist';
  return filter === 'type' ? (kindNames[value as keyof typeof kindNames] ?? value) : value;
};

const sorters: Record<FilterName, (a: string, b: string) => number> = {
  aar: (a, b) => Number(b) - Number(a),
  type: (a, b) => place(a) - place(b),
  avdeling: (a, b) => a.localeCompare(b, 'nb'),
  omrade: (a, b) => a.localeCompare(b, 'nb'),
  tema: (a, b) => a.localeCompare(b, 'nb'),
  frist: () => 0,
};
const place = (kind: string) => (searchKinds as readonly string[]).indexOf(kind);

export class FilterForm {
  private readonly fields: Map<FilterName, HTMLSelectElement>;
  private readonly order: HTMLSelectElement;

  private readonly chosen: HTMLElement;
  private readonly reset: HTMLButtonElement;

  constructor(box: HTMLElement, onChange: () => void) {
    this.chosen = box.querySelector<HTMLElement>('#sok_valgte')!;
    this.reset = box.querySelector<HTMLButtonElement>('#sok_nullstill')!;
    const field = (name: string) => box.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
    this.fields = new Map(filterNames.map((name) => [name, field(name)]));
    this.order = field('sorter');
    for (const select of [...this.fields.values(), this.order]) select.addEventListener('change', onChange);
    this.reset.addEventListener('click', () => {
      for (const select of this.fields.values()) select.value = '';
      // The button goes; the reader stays where it was.
      this.fields.get('aar')!.focus();
      onChange();
    });
  }

  read(): Pick<SearchQuery, 'filters' | 'order'> {
    const filters: Filters = {};
    for (const [name, { value }] of this.fields) if (value) filters[name] = value;
    return { filters, order: this.order.value as Order };
  }

  /** Choices that would leave nothing are not offered, except the chosen one. */
  fill({ filters, order }: SearchQuery, counts: ReadonlyMap<FilterName, ReadonlyMap<string, number>>): void {
    this.order.value = order;
    const count = Object.keys(filters).length;
    this.chosen.textContent = count > 0 ? ` (${count} valgt)` : '';
    this.reset.hidden = count === 0;
    for (const [name, select] of this.fields) {
      const chosen = filters[name] ?? '';
      const offered = new Map(counts.get(name));
      if (chosen && !offered.has(chosen)) offered.set(chosen, 0);
      const options = [...offered]
        .sort(([a], [b]) => sorters[name](a, b))
        .map(([value, count]) => {
          return element('option', { value }, `${nameOf(name, value)} (${count})`);
        });
      const [all] = select.options;
      select.replaceChildren(...(all ? [all] : []), ...options);
      select.value = chosen;
    }
  }
}
