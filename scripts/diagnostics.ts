/**
 * Messages, not throws: every stage says what it met, what it expected and what happens now. All messages are
 * collected and printed once; a `fail` makes the command exit 1.
 */
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

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

  /** Takes over the messages of another run that are not known yet. */
  adopt(other: Diagnostics): void {
    const known = new Set(this.messages().map(keyOf));
    for (const message of other.messages())
      if (!known.has(keyOf(message))) this.at(message.file!).messages.push(message);
  }

  /** Paths of the files that something is wrong with. */
  get failedFiles(): string[] {
    return [...this.files].filter(([, { messages }]) => messages.some(({ fatal }) => fatal)).map(([path]) => path);
  }

  get failed(): boolean {
    return this.messages().some((message) => message.fatal);
  }

  messages() {
    return [...this.files.values()].flatMap((file) => file.messages);
  }

  /** Messages as `path:line:column severity rule: what`, by file; `info` only when asked for. */
  lines({ verbose = true } = {}): string[] {
    return this.messages()
      .filter((message) => verbose || message.fatal !== undefined)
      .map((message) => {
        const point = message.line ? `:${message.line}:${message.column}` : '';
        return `${message.file}${point} ${severityOf(message)} ${message.ruleId}: ${message.reason}`;
      });
  }

  /** The whole report as printed to people, with a count at its end; empty when there is nothing to say. */
  print({ verbose = false } = {}): string {
    const lines = this.lines({ verbose });
    if (lines.length === 0) return '';
    const count = (severity: string) => this.messages().filter((message) => severityOf(message) === severity).length;
    return [...lines, `${count('fail')} failed, ${count('warn')} to look at`].join('\n');
  }
}

function keyOf({ name, ruleId, reason, file }: VFileMessage): string {
  return [file, name, ruleId, reason].join(' ');
}

function severityOf(message: VFileMessage): 'fail' | 'warn' | 'info' {
  if (message.fatal === undefined) return 'info';
  return message.fatal ? 'fail' : 'warn';
}
