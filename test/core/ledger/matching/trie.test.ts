import { Alphabet } from "../../../../src/core/ledger/matching/alphabet";
import { ROOT, Trie } from "../../../../src/core/ledger/matching/trie";

it("knows whether every pattern begins at the start of the text", () => {
  const trie = new Trie(new Alphabet());
  expect(trie.isAnchored).toBe(true);
  trie.add("^", "a", 0);
  trie.add("=", "b", 1);
  expect(trie.isAnchored).toBe(true);
  trie.add("~", "c", 2);
  expect(trie.isAnchored).toBe(false);
});

it("finds at a node the rules of every pattern that ends there", () => {
  const alphabet = new Alphabet();
  const trie = new Trie(alphabet);
  ["cab", "ab", "b", "ab"].forEach((pattern, rule) => trie.add("~", pattern, rule));
  let node = trie.start;
  const found = alphabet.lettersOf("cabb").map((letter) => {
    node = trie.step(node, letter);
    return [...trie.rulesAt(node)].sort();
  });
  expect(found).toEqual([[], [], [0, 1, 2, 3], [2]]);
  expect([...trie.rulesAt(ROOT)]).toEqual([]);
});

it("is at its root without patterns", () => {
  const trie = new Trie(new Alphabet());
  expect([trie.start, trie.step(trie.start, 7)]).toEqual([ROOT, ROOT]);
});
