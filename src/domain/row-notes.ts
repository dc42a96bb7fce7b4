/** What a reader must know of a printed row, in our words: the field `note` of budget, authorisations and accounts. */
export const rowNotes = {
  dashedAllocation: 'Tildelingen er trykt som en strek («-»).',
  dashedLimit: 'Rammen er trykt som en strek («-»).',
  inMillions: 'Beløpet er trykt i mill. kroner, i en tabell som ellers er i hele tusen.',
  /** Of a row of the accounts: what is dashed, `tildelingen`, `regnskapet` or both. */
  dashedAccounts: { allocated: 'tildelingen', spent: 'regnskapet' },
  dashed: (columns: readonly string[]) => `Trykt som en strek («-»): ${columns.join(' og ')}.`,
} as const;
