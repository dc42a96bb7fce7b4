/**
 * Messages, not throws: every stage says what it met, what it expected and what happens now. All messages are
 * collected and printed once; a `fail` makes the command exit 1.
 */
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

/** Where in a file: a line, or a line and a column, both 1-based; nothing when the file as a whole is meant. */
export interface Place {
  line: number;
  column?: number;
}

export class Diagnostics {
  private readonly files = new Map<string, VFile>();

  private at(path: string): VFile {
    const known = this.files.get(path);
    if (known) return known;
    const file = new VFile({ path });
    this.files.set(path, file);
    return file;
  }

  private add(path: string, place: Place | undefined, rule: string, reason: string, fatal: boolean | undefined): void {
    const message = this.at(path).message(reason, {
      place: place && { line: place.line, column: place.column ?? 1 },
      source: 'oppdrag',
      ruleId: rule,
    });
    message.fatal = fatal;
  }

  /** The command stops after this stage: the output would be wrong. */
  fail(path: string, place: Place | undefined, rule: string, reason: string): void {
    this.add(path, place, rule, reason, true);
  }

  /** A person should look; the output is still sound. */
  warn(path: string, place: Place | undefined, rule: string, reason: string): void {
    this.add(path, place, rule, reason, false);
  }

  /** Worth recording, nothing to do. */
  info(path: string, place: Place | undefined, rule: string, reason: string): void {
    this.add(path, place, rule, reason, undefined);
  }

  get failed(): boolean {
    return this.messages().some((message) => message.fatal);
  }

  /** All messages so far, by file, each as `path:line:column rule: reason`. */
  lines(): string[] {
    return [...this.files.values()].flatMap((file) =>
      file.messages.map((message) => {
        const point = message.line ? `:${message.line}:${message.column}` : '';
        return `${file.path}${point} ${message.ruleId}: ${message.reason}`;
      }),
    );
  }

  messages() {
    return [...this.files.values()].flatMap((file) => file.messages);
  }

  /** The report as printed to people: grouped by file, `info` left out unless asked for. */
  print({ verbose = false } = {}): string {
    const files = [...this.files.values()].map((file) => {
      const shown = new VFile({ path: file.path });
      shown.messages.push(...file.messages.filter((message) => verbose || message.fatal !== undefined));
      return shown;
    });
    return reporter(files, { quiet: false, silent: false, color: false });
  }
}
