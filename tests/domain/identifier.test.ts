import { describe, expect, it } from 'vitest';
import { canonicalIdentifier, findIdentifiers } from '../../src/domain/identifier.ts';

describe('findIdentifiers', () => {
  // Spellings as printed: 2023 lines 1458, 3365, 1338; 2025 line 1523; 2024 lines 610 and 619.
  it.each([
    ['jf. TB 2022-31 om læring', ['TB2022-31']],
    ['oppdrag TTB 2022-26, 29. juni 2022', ['TTB2022-26']],
    ['TTB2021- 21, skal', ['TTB2021-21']],
    ['TB-2023-73 og TB-2024-62', ['TB2023-73', 'TB2024-62']],
    ['RTB2020-17, TTB2018-7', ['RTB2020-17', 'TTB2018-7']],
    ['Arbeidet skal bygge på FO2026-1.', ['FO2026-1']],
    ['TB2023-35/ TB2021-45/ TTB2021-21', ['TB2023-35', 'TB2021-45', 'TTB2021-21']],
  ])('reads %s', (text, ids) => {
    expect(findIdentifiers(text).map(({ id }) => id)).toEqual(ids);
  });

  it.each(['TB 2023', 'Prop. 1 S (2022-2023)', 'oppdrag 2023-64', 'ATB2023-01', 'TB2023-1234', 'EU 2026-1'])(
    'leaves %s',
    (text) => {
      expect(findIdentifiers(text)).toEqual([]);
    },
  );

  it('says where in the text it stands', () => {
    expect(findIdentifiers('jf. TB 2022-31.')).toEqual([{ id: 'TB2022-31', index: 4, text: 'TB 2022-31' }]);
  });
});

describe('canonicalIdentifier', () => {
  it.each([
    ['TB2025-01', 'TB2025-1'],
    ['TB2025-1', 'TB2025-1'],
    ['TTB 2018-07', 'TTB2018-7'],
    ['tillegg-2023-06-16/2', 'tillegg-2023-06-16/2'],
  ])('%s is %s', (id, canonical) => {
    expect(canonicalIdentifier(id)).toBe(canonical);
  });
});
