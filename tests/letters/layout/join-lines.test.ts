import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../scripts/letters/layout/join-lines.ts';
import { vocabulary } from '../../read-text.ts';

// Line ends of the 2023 letters, with the words that follow them.
describe('joinLines', () => {
  it.each([
    [['en priorite-', 'ringsveileder'], 'en prioriteringsveileder'],
    [['pålagte luftveis-', 'infeksjoner'], 'pålagte luftveisinfeksjoner'],
    [['Helse-', 'direktoratet skal'], 'Helsedirektoratet skal'],
    [['spesialist-', 'helsetjenesten'], 'spesialisthelsetjenesten'],
    [['alkohol, tobakk og e-', 'sigaretter'], 'alkohol, tobakk og e-sigaretter'],
    [['ISF-', 'finansiering'], 'ISF-finansiering'],
    [['for helse- ', 'og omsorgstjenesten'], 'for helse- og omsorgstjenesten'],
    [['Prop. 1 S (2022-', '2023)'], 'Prop. 1 S (2022-2023)'],
    [['covid-', '19'], 'covid-19'],
  ])('%j is %s', (lines, joined) => {
    expect(joinLines(lines, vocabulary())).toBe(joined);
  });

  it('folds white space and drops empty lines', () => {
    expect(joinLines([' Frist:  1. mai ', '', '2023'], vocabulary())).toBe('Frist: 1. mai 2023');
  });
});
