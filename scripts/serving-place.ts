/** Where a server is to listen. */
export interface ServingPlace {
  /** Name or address of this machine. `127.0.0.1`, which only this machine reaches, unless HOST says another. */
  host: string;
  /** First port to try, 0 for any free one; 4321 unless PORT says another. */
  port: number;
}

/** Reads HOST and PORT; throws with what is wrong and what to write instead. */
export function servingPlace({ HOST, PORT }: NodeJS.ProcessEnv = process.env): ServingPlace {
  const port = Number(PORT || 4321);
  if (!/^\d*$/u.test(PORT ?? '') || port > 65535) {
    throw new Error(`PORT is «${PORT}», expected a number up to 65535, as in PORT=8080 npm start`);
  }
  return { host: HOST || '127.0.0.1', port };
}
