/**
 * What a page may load: only its own files. Pagefind runs WebAssembly, and the look of Designsystemet has its icons as
 * `data:` images. `public/_headers` says the same to hosts that read it, with what a meta element cannot say.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
