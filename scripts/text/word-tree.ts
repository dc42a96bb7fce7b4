/** A tree of words, letter by letter. The word list and the clean sources' own words are both walked as such trees. */
export interface WordNode {
  /** A word ends here. */
  readonly eow: boolean;
  get(letter: string): WordNode | undefined;
}

class OwnNode implements WordNode {
  eow = false;
  private readonly children = new Map<string, OwnNode>();

  get(letter: string): OwnNode | undefined {
    return this.children.get(letter);
  }

  add(letter: string): OwnNode {
    const child = this.children.get(letter) ?? new OwnNode();
    this.children.set(letter, child);
    return child;
  }
}

export function growTree(words: Iterable<string>): WordNode {
  const root = new OwnNode();
  for (const word of words) {
    let node = root;
    for (const letter of word) node = node.add(letter);
    node.eow = true;
  }
  return root;
}
