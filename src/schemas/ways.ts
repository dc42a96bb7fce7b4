/** Pages of departments, areas and gathered sections. */
import { z } from 'zod';
import { assignmentKind } from './assignment.ts';
import { address, dayOrNull, departmentCode, goalId, line, lineRange, slug } from './common.ts';

const listedGoal = z.object({ id: goalId, number: z.int().positive(), title: z.string(), url: address });

const listedAssignment = z.object({
  id: z.string(),
  url: address,
  title: z.string(),
  kind: assignmentKind,
  departments: z.array(departmentCode),
});

/** One entry of departments.json. */
export const departmentPage = z.object({
  /** Code in lower case, as in the address. */
  id: z.string(),
  code: departmentCode,
  /** Full name where a letter prints it. */
  name: z.string().nullable(),
  printed: z.array(z.object({ letter: slug, letterName: z.string(), line })),
  why: z.string().nullable(),
  url: address,
  /** Oldest first; years in which the letters name the department. */
  years: z.array(
    z.object({
      year: z.int(),
      /** Assignments of the year, with and without the department. */
      all: z.int().positive(),
      assignments: z.array(listedAssignment).min(1),
      /** Goals that its assignments stand under, and how many of them. */
      goals: z.array(listedGoal.extend({ count: z.int().positive() })),
    }),
  ),
});

/** One entry of areas.json. */
export const areaPage = z.object({
  /** As in the address. */
  id: slug,
  title: z.string(),
  url: address,
  why: z.string(),
  /** Oldest first. */
  years: z.array(
    z.object({
      year: z.int(),
      /** Headings of the area, each where it stands. */
      headings: z.array(z.object({ title: z.string(), letterName: z.string(), url: address })),
      goals: z.array(listedGoal),
      assignments: z.array(listedAssignment),
    }),
  ),
});

/** gathered/<year>-<slug>.md; body: the sections in full. */
export const gatheredPage = z.object({
  slug,
  title: z.string(),
  url: address,
  year: z.int(),
  why: z.string(),
  /** In order of letter and place. */
  sections: z
    .array(
      z.object({
        /** `id` on this page. */
        anchor: z.string(),
        /** With its number. */
        title: z.string(),
        letter: slug,
        letterName: z.string(),
        date: dayOrNull,
        /** The section on the letter's page. */
        url: address,
        document: slug,
        lines: lineRange,
      }),
    )
    .min(1),
});

export type DepartmentPage = z.infer<typeof departmentPage>;
export type AreaPage = z.infer<typeof areaPage>;
export type GatheredPage = z.infer<typeof gatheredPage>;
