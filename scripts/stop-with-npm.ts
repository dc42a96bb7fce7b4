/**
 * npm runs a command in a shell and passes SIGTERM and SIGINT on to that shell only: it ends, and the command would live
 * on with its port taken. So a server that npm has started ends when it has lost its shell.
 */
export function stopWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  setInterval(() => process.ppid === shell || process.exit(), 250).unref();
}
