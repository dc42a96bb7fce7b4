/** Told of each thing put right or left open while reading: line, rule, message. */
export type Report = (line: number, rule: string, message: string) => void;
