/** The months by name, as sentences write them; January is at 0. */
export const months: readonly string[] =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
