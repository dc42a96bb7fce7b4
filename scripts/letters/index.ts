/**
 * What the reading of letters offers to the other rooms: its rules for a letter's own words, and the readers of curated
 * lists. The stages stay inside; `pipeline.ts` and `write-data.ts` are for the commands that extract.
 */
export { readYaml } from './read/read-source.ts';
export { lineNaming } from './resolve/line-text.ts';
export { placeOfLine } from './resolve/place-of-line.ts';
export { findAmounts } from './rules/amount.ts';
export { assignmentsById } from './rules/assignments-by-id.ts';
export { type BudgetColumn, budgetColumn } from './rules/budget-columns.ts';
export { carriesOn } from './rules/carried-on.ts';
export { yearOfVagueTime } from './rules/day-expression.ts';
export { findEarlierRules } from './rules/earlier-rule.ts';
export { namingSentences, sentenceAt } from './rules/naming-sentence.ts';
export { readOtherAgency } from './rules/other-agency.ts';
export { partAnchor } from './rules/part-anchor.ts';
export { nestLabel, readMarkedLabel, readNamedLabel } from './rules/part-label.ts';
