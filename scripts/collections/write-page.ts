/** How the files of the collections are written. */
import type { z } from 'zod';

export interface Write {
  /** The facts of a page, checked, as JSON; its text beside them as Markdown, by reference. The text is empty where it has none. */
  page: <Schema extends z.ZodType<object>>(
    name: string,
    schema: Schema,
    facts: z.input<Schema> & object,
    text: string,
  ) => void;
  /** Any other file, by its path: data alone. */
  data: (path: string, value: unknown) => void;
}
