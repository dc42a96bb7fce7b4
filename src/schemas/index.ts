export * from './assignment.ts';
export * from './common.ts';
export * from './correction.ts';
export * from './goal.ts';
export * from './letter.ts';
export * from './letter-data.ts';
export * from './settings.ts';
export * from './source.ts';
