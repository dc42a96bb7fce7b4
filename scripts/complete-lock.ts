/**
 * `npm run lock`, after each change of dependencies: completes package-lock.json.
 *
 * Packages with a binary per platform name them all as optional dependencies, but a lock file written where the
 * registry lacks some of them leaves those out, and `npm ci` then refuses the lock file. This adds the missing entries
 * (version, os, cpu), so that every platform installs its own.
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

function completed(lock: LockFile): LockFile {
  const added = missingEntries(lock).map(({ owner, name, version }): [string, LockedPackage] => {
    const words = name.split(/[/-]/u);
    const os = systems.find((system) => words.includes(system));
    const cpu = processors.find((processor) => words.includes(processor));
    const libc = ['musl', 'gnu'].find((library) => words.includes(library));
    return [
      `node_modules/${name}`,
      {
        version: version.replace(/^[\^~]/u, ''),
        ...(lock.packages[owner]?.dev && { dev: true }),
        optional: true,
        ...(cpu && { cpu: [cpu] }),
        ...(os && { os: [os === 'windows' ? 'win32' : os] }),
        ...(os === 'linux' && libc && { libc: [libc === 'gnu' ? 'glibc' : 'musl'] }),
      },
    ];
  });
  const entries = [...Object.entries(lock.packages), ...added];
  return { ...lock, packages: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
  const missing = missingEntries(lock);
  if (missing.length > 0) writeFileSync(file, `${JSON.stringify(completed(lock), null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} optional packages of other platforms added`);
}
