/** Goals over the years: what changed in their words from one year to the next, and how two years compare. */
import { z } from 'zod';
import { address, departmentCode, goalId } from './common.ts';
import { relation } from './reference.ts';

/** A run of words that both texts have, or that only the later (added) or only the earlier (removed) has. */
export const wordRun = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });

/** A goal named in a list. */
export const namedGoal = z.object({
  id: goalId,
  year: z.int(),
  number: z.int().positive(),
  title: z.string(),
  url: address,
});

/** One title, passage or item of a goal, held against the same of the year before. */
export const goalChange = z.object({
  /** `id` on the page: the item's own, `kriterium-2`; `tittel-2024-7`, `tekst-1`; `utgatt-2024-9-kriterium-2` for what is gone. */
  anchor: z.string(),
  status: z.enum(['same', 'changed', 'added', 'removed']),
  /** `Styringsparameter 1`, null where only the earlier goal has it. */
  name: z.string().nullable(),
  /** The item on the goal's page. */
  url: address.nullable(),
  /** The same of the earlier goal. */
  earlierName: z.string().nullable(),
  earlierUrl: address.nullable(),
  earlierGoal: goalId.nullable(),
  runs: z.array(wordRun),
});

/** How many passages and items of a goal became what since the year before; titles are not counted. */
export const changeCounts = z.object({ changed: z.int(), added: z.int(), removed: z.int(), same: z.int() });

/** changes/<goal id>.json: a goal that carries on one or more of an earlier year. */
export const goalChanges = z.object({
  goal: namedGoal,
  /** `/2025/mal/6/endringer/` */
  url: address,
  /** The goals it carries on, each with how we know (goal-lineage.yaml). */
  earlier: z.array(namedGoal.extend({ why: z.string() })).min(1),
  /** Years whose letter was read without æ, ø and å: its words are compared as restored. */
  restoredYears: z.array(z.int()),
  /** One for each earlier goal. */
  titles: z.array(goalChange),
  counts: changeCounts,
  /** In the later goal's order, then what is gone in the earlier goals' order. */
  changes: z.array(goalChange),
});

/** A goal in other years, seen from the goal's own page. */
export const goalInOtherYear = namedGoal.extend({
  /** How we know that it is the same. */
  why: z.string(),
  /** The page of the changes between the two, and how many there are. */
  changesUrl: address,
  counts: changeCounts,
});

/** Goals tied over the years, directly or through others. */
export const lineageRow = z.object({
  /** Id of its newest goal. */
  id: goalId,
  /** Place of the row, from 1. */
  order: z.int().positive(),
  /** Title of its newest goal; where several stand in its last year, of the first. */
  title: z.string(),
  /** Every year of the archive that sets goals, oldest first; `goals` is empty where the lineage has none. */
  years: z.array(
    z.object({
      year: z.int(),
      goals: z.array(
        namedGoal.extend({
          /** Page of the changes from the year before, null where the goal carries on none. */
          changesUrl: address.nullable(),
          /** Numbers of the goals it carries on; several where goals were merged. */
          before: z.array(z.int().positive()),
          /** How many of its title, passages and items are changed, new or gone since the year before. */
          changes: z.int().nonnegative(),
          /** True where its title is none of theirs. */
          isRetitled: z.boolean(),
          /** True where no person has confirmed that it carries one of them on. */
          isProposed: z.boolean(),
        }),
      ),
    }),
  ),
  /** What is known of ties other than same title and number, and of those that are only proposed, in order of year. */
  notes: z.array(z.object({ from: namedGoal, to: namedGoal, why: z.string() })),
});

/** A goal of one year beside those of the other that it carries on or is carried on by. */
const goalPair = z.object({
  earlier: z.array(namedGoal),
  later: z.array(namedGoal),
  isRenumbered: z.boolean(),
  /** The titles held against each other where there is one goal on each side and they differ, else null. */
  title: z.array(wordRun).nullable(),
  /** How many of each status the page of the changes has; null where the years are not next to each other. */
  counts: changeCounts.nullable(),
  changesUrl: address.nullable(),
});

/** How often something stands in each of the two years. */
const countPair = z.object({ earlier: z.int(), later: z.int() });

const listedAssignment = z.object({ id: z.string(), title: z.string(), url: address });

/** comparisons/<earlier>-<later>.json */
export const yearComparison = z.object({
  earlier: z.int(),
  later: z.int(),
  /** `/sammenlign/2024-2025/` */
  url: address,
  goals: z.array(goalPair),
  counts: z.object({
    goals: countPair,
    /** Given in the allocation letter. */
    inAllocation: countPair,
    /** Given in all letters of the year. */
    inAll: countPair,
  }),
  /** Assignments of the allocation letter by area; a count is null where the year has no area of this title. */
  areas: z.array(z.object({ title: z.string(), earlier: z.int().nullable(), later: z.int().nullable() })),
  /** Assignments of all letters by department; one with several departments counts for each. */
  departments: z.array(countPair.extend({ code: departmentCode.nullable() })),
  /** Assignments of the earlier year that a letter of the later year lists as still running. */
  carriedOver: z.array(
    listedAssignment.extend({
      place: address,
      placeTitle: z.string(),
      /** False where the letter that gives it is not in the archive. */
      isHeld: z.boolean(),
    }),
  ),
  /** Assignments of the earlier year that an assignment of the later year names, with the relation. */
  takenUp: z.array(listedAssignment.extend({ by: listedAssignment, relation })),
  /** False where no letter of the later year has a list of assignments that still run. */
  listsCarriedOver: z.boolean(),
  /** What letters of the later year say of all assignments of the earlier, each once. */
  rules: z.array(z.object({ text: z.string(), url: address, letterTitle: z.string() })),
});

export type WordRun = z.infer<typeof wordRun>;
export type NamedGoal = z.infer<typeof namedGoal>;
export type GoalChange = z.infer<typeof goalChange>;
export type GoalChanges = z.infer<typeof goalChanges>;
export type ChangeCounts = z.infer<typeof changeCounts>;
export type GoalInOtherYear = z.infer<typeof goalInOtherYear>;
export type LineageRow = z.infer<typeof lineageRow>;
export type YearComparison = z.infer<typeof yearComparison>;
