/** Measure a command: its processor time and memory, those of every process that it starts among them. POSIX systems only. */
import { execFileSync, spawn } from 'node:child_process';

export interface Cost {
  /** Processor time, user and system, in seconds. */
  seconds: number;
  /** The most that its largest process held, in MB (resident). */
  largest: number;
  /** The most that all its processes held at once, in MB; what they share is counted for each. */
  together: number;
}

/** How often memory is looked at, in milliseconds. */
const every = 200;

/** Rejects where the command fails; what it prints goes to the terminal. */
export async function measureCommand(command: readonly string[], folder: string): Promise<Cost> {
  // `times` of the shell tells what its children took, theirs included, when they have ended.
  const shell = spawn('sh', ['-c', '"$@" && times >&3', 'sh', ...command], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  let printed = '';
  shell.stdio[3]!.on('data', (text) => {
    printed += text;
  });
  const cost: Cost = { seconds: 0, largest: 0, together: 0 };
  const timer = setInterval(() => {
    const sizes = memoryOf(shell.pid!);
    cost.largest = Math.max(cost.largest, ...sizes);
    cost.together = Math.max(cost.together, sum(sizes));
  }, every);
  const code = await new Promise((ended) => shell.on('close', ended));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
  const [, ofChildren = ''] = printed.trim().split('\n');
  cost.seconds = sum(
    [...ofChildren.matchAll(/(\d+)m([\d.]+)s/gu)].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest)),
  );
  return cost;
}

/** MB of a process and of all that it has started, each. */
function memoryOf(pid: number): number[] {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  const family = new Set([pid]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const [own, parent] of all) if (family.has(parent!)) family.add(own!);
  }
  return all.filter(([own]) => family.has(own!)).map(([, , kilobytes]) => kilobytes! / 1024);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
