/**
 * `npm run lock`, after each change of dependencies: completes package-lock.json.
 *
 * Packages with a binary per platform name them all as optional dependencies, but a lock file written where the
 * registry lacks some of them leaves those out, and `npm ci` then refuses the lock file. This adds the missing entries
 * (version, os, cpu), so that every platform installs its own.
 *
 * It also leaves out which Node each package wants. npm holds that against the Node that it runs on itself, while every
 * command of the project runs on the packaged one: a test holds what is installed against that.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  bin?: Record<string, string>;
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export interface LockFile {
  packages: Record<string, LockedPackage>;
}

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
  'win32',
  'windows',
  'win',
];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** Names of optional dependencies that have no entry, each with the package that wants it. */
export function missingEntries({ packages }: LockFile): { owner: string; name: string; version: string }[] {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isLocked(packages, owner, name))
      .map(([name, version]) => ({ owner, name, version })),
  );
}

/** True when the package is found where Node would look for it from its owner. */
function isLocked(packages: LockFile['packages'], owner: string, name: string): boolean {
  for (let base = owner; ; base = base.slice(0, Math.max(base.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (!base) return false;
  }
}

/** Packages that still say which Node they want; the root is the project itself. */
export function entriesWithEngines({ packages }: LockFile): string[] {
  return Object.keys(packages).filter((path) => path && packages[path]?.engines);
}

/** Commands that the packages of other platforms bring: without them in the lock file, npm would not link any. */
function commandsBeside({ packages }: LockFile, owner: string): Record<string, string> | undefined {
  const names = Object.keys(packages[owner]?.optionalDependencies ?? {});
  return names.map((name) => packages[`node_modules/${name}`]?.bin).find(Boolean);
}

function completed(lock: LockFile): LockFile {
  const added = missingEntries(lock).map(({ owner, name, version }): [string, LockedPackage] => {
    const words = name.split(/[/-]/u);
    const os = systems.find((system) => words.includes(system));
    const cpu = processors.find((processor) => words.includes(processor));
    const libc = ['musl', 'gnu'].find((library) => words.includes(library));
    const bin = commandsBeside(lock, owner);
    return [
      `node_modules/${name}`,
      {
        version: version.replace(/^[\^~]/u, ''),
        ...(lock.packages[owner]?.dev && { dev: true }),
        optional: true,
        ...(bin && { bin }),
        ...(cpu && { cpu: [cpu] }),
        ...(os && { os: [os.startsWith('win') ? 'win32' : os] }),
        ...(os === 'linux' && libc && { libc: [libc === 'gnu' ? 'glibc' : 'musl'] }),
      },
    ];
  });
  const kept = Object.entries(lock.packages).map(([path, { engines, ...entry }]): [string, LockedPackage] => [
    path,
    path ? entry : { ...entry, engines },
  ]);
  return { ...lock, packages: Object.fromEntries([...kept, ...added].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
  writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
  const [missing, engines] = [missingEntries(lock).length, entriesWithEngines(lock).length];
  console.log(`package-lock.json: ${missing} optional packages of other platforms added, ${engines} engines left out`);
}
