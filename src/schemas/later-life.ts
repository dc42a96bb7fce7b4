/** What later letters say of assignments, by ID: the matrix of those that live on, and those not seen again. */
import { z } from 'zod';
import { historyEvent, lastSeen, reportPassage } from './assignment.ts';
import { address, dayOrNull, departmentCode, slug } from './common.ts';
import { letterKind } from './letter.ts';

/** New assignments by their fate (src/domain/fate.ts). */
const fateCounts = z.object({
  'taken-up': z.int(),
  'probably-reported': z.int(),
  mentioned: z.int(),
  'not-found': z.int(),
});

/** What a letter does with an assignment: an event of its history, or that it only names it. */
const sighting = z.enum([...historyEvent.shape.event.options, 'mentioned']);

/** One thing that a letter says of the assignments of a row. */
export const cellEvent = z.object({
  event: sighting,
  /** Of the row's IDs the one it is said of, as printed; null where it is said of all. */
  of: z.string().nullable(),
  /** The assignment that says it, null for a passage outside assignments. */
  by: z.string().nullable(),
  /** Where it is said. */
  url: address,
});

/** A letter that says something of a row of the matrix. */
export const lifeColumn = z.object({
  letter: slug,
  year: z.int(),
  /** Full name. */
  name: z.string(),
  /** Name below the heading of the year: `Tildelingsbrev`, `Tillegg 6. februar`, `Tillegg med TTB2023-08`. */
  shortName: z.string(),
  /** The same where the year does not stand above: `Tildelingsbrev 2023`, `Tillegg 6. februar 2023`. */
  nameWithYear: z.string(),
  url: address,
});

/** An assignment, or several that a letter lists as one. */
export const lifeRow = z.object({
  /** `id` of the row, the first ID in lower case. */
  anchor: z.string(),
  /** As printed; the first is the one that a list names first. `url` null: nothing is known of it but the number. */
  ids: z.array(z.object({ id: z.string(), url: address.nullable() })).min(1),
  title: z.string(),
  /** One for each column of the table, in order; `null` for a letter from before the assignment was given. */
  cells: z.array(z.array(cellEvent).nullable()),
});

/** lives/matrix.json: every assignment that a later letter does something with. */
export const lifeMatrix = z.object({
  tables: z.array(
    z.object({
      /** Year the assignments were given, null for those of letters that are not in the collection. */
      year: z.int().nullable(),
      /** Letters that say something of a row of this table, in order. */
      columns: z.array(lifeColumn).min(1),
      rows: z.array(lifeRow).min(1),
    }),
  ),
  /** Every year with assignments. New assignments only. */
  years: z.array(
    z.object({
      year: z.int(),
      given: z.int(),
      /** By what later years' letters and reports say; the counts sum to `given`. */
      counts: fateCounts,
      /** False where the collection has no letter or report that could name them. */
      hasLater: z.boolean(),
      notSeenUrl: address,
    }),
  ),
});

/** An assignment that no letter of a later year takes up and no report gives the number of. */
export const notSeenAssignment = z.object({
  id: z.string(),
  url: address,
  title: z.string(),
  departments: z.array(departmentCode),
  last: lastSeen.pick({ how: true, url: true, year: true }).extend({
    letterName: z.string(),
    date: dayOrNull,
    /** The assignment that says it, null for a letter's own passage. */
    by: z.string().nullable(),
    /** The sentence that names it, plain; null where it does not merely name it. */
    text: z.string().nullable(),
  }),
  /** Where a report seems to tell of it without its number: our own match. */
  passages: z.array(
    reportPassage
      .pick({ title: true, url: true, lines: true, text: true, why: true })
      .extend({ letterName: z.string() }),
  ),
});

/** notseen/<year>.json; years with assignments. */
export const notSeenPage = z.object({
  year: z.int(),
  /** `/2023/ikke-sett-igjen/` */
  url: address,
  /** New assignments of the year. */
  given: z.int(),
  /** They sum to `given`. */
  counts: fateCounts,
  /** Letters and reports of the collection that could name them, in order. */
  later: z.array(
    z.object({
      name: z.string(),
      url: address,
      kind: letterKind,
      /** Has lists of what still runs. */
      lists: z.boolean(),
      /** How many assignments, of whatever year, it names by ID outside assignments of its own. */
      names: z.int(),
      /** What it says of all assignments of the year (2025: «… utgår i sin helhet …»), word for word. */
      rules: z.array(lastSeen.shape.rules.element.pick({ text: true, url: true, line: true })),
    }),
  ),
  /** Years from this one on, before the newest, whose annual report is not in the collection. */
  missingReports: z.array(z.int()),
  /** A report seems to tell of them without their number: our own tie. */
  probable: z.array(notSeenAssignment),
  /** A letter of a later year names them, without more. */
  named: z.array(notSeenAssignment),
  /** We found them in no letter of a later year and in no report. */
  unseen: z.array(notSeenAssignment),
});

export type CellEvent = z.infer<typeof cellEvent>;
export type LifeColumn = z.infer<typeof lifeColumn>;
export type LifeRow = z.infer<typeof lifeRow>;
export type LifeMatrix = z.infer<typeof lifeMatrix>;
export type NotSeenAssignment = z.infer<typeof notSeenAssignment>;
export type NotSeenPage = z.infer<typeof notSeenPage>;
