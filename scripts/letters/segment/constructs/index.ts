/** What a letter is made of. The first construct that takes a piece has it; what none takes is running text. */
import type { Construct } from '../body.ts';
import { assignmentChange, assignmentHeading, assignmentLines, assignmentRow } from './assignment.ts';
import { earlier } from './earlier.ts';
import { exempt } from './exempt.ts';
import { goal, goalPart } from './goal.ts';
import { departmentLine, falseHeading } from './lines.ts';
import { section } from './section.ts';
import { area, attachment, chapter, funding, group, label, part, subheading } from './subheading.ts';
import { table } from './table.ts';

export const constructs: readonly Construct[] = [
  exempt, //           «TB2026-70 (unntatt offentlighet)» of the index
  earlier, //          Tidligere gitte oppdrag …, and its rows
  assignmentRow, //    TB2026-4 | Avd. HOD: FHA | Råd om lek ute
  assignmentLines, //  TB2026-24 / Avd. HOD: KTA / Nasjonal prøveordning …
  assignmentHeading, // TB2026-63 Varme rom …; ID: 2026-01 …; Oppdrag nr. 3: …
  assignmentChange, //  Utsettelse av TB2023-31 …
  goalPart, //         3.1.1. Styringsparametere; Nøkkeltall:
  goal, //             Mål 5: …
  attachment, //       Vedlegg I – …
  falseHeading, //     ## Frist: 1.6.2026; #### 3. Pårørende: after 2.
  departmentLine, //   Ansvarlig avdeling i HOD: KTA
  section, //          3.1. Folkehelsearbeidet …
  group, //            Nye oppdrag:
  chapter, //          Økonomi, after an assignment
  label, //            Oppdrag:
  funding, //          Kap. 714, post 21
  table, //            rows of cells
  area, //             Helse- og omsorgstjenester, right above an assignment
  part, //             Deloppdrag 2: …
  subheading, //       any other heading
];
