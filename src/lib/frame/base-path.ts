/** Path the site is published under, from BASE_PATH; always begins and ends with a slash. `/` when unset. */
export function basePath(): string {
  const inner = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/gu, '');
  return inner ? `/${inner}/` : '/';
}
