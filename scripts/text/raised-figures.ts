/** `Helfo<sup>1</sup>` → `Helfo¹`: the mark of a footnote as one sign. */
const figures = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

export const raiseFigures = (text: string) =>
  text.replace(/<sup>(\d)<\/sup>/giu, (_, digit: string) => figures[Number(digit)]!);
