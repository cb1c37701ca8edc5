package dev.tauraro.engine.regex;

import java.util.List;

/** Finds out how each match of a pattern must begin, so that a search can skip other places. */
final class FirstCharacters {
  private static final int TABLE = 256;

  private final boolean[] low = new boolean[TABLE];

  private FirstCharacters() {}

  /** The characters below 256 that a match can begin with, and all above; null when unknown. */
  static CharSet of(Node tree) {
    FirstCharacters found = new FirstCharacters();
    if (!found.add(tree)) {
      return null;
    }
    CharSet.Builder set = new CharSet.Builder(CaseFolding.NONE, true);
    int count = 0;
    for (int c = 0; c < TABLE; c++) {
      if (found.low[c]) {
        set.literal(c);
        count++;
      }
    }
    return count == TABLE ? null : set.range(TABLE, Character.MAX_CODE_POINT).build(false);
  }

  /** Adds the characters a part begins with; false when it may match nothing, or is unknown. */
  private boolean add(Node node) {
    if (node instanceof Node.Literal) {
      int c = ((Node.Literal) node).character();
      if (c < TABLE) {
        low[c] = true;
      }
      return true;
    }
    if (node instanceof Node.Single) {
      CharSet set = ((Node.Single) node).set();
      for (int c = 0; c < TABLE; c++) {
        low[c] |= set.has(c);
      }
      return true;
    }
    if (node instanceof Node.Sequence) {
      for (Node item : ((Node.Sequence) node).items()) {
        if (add(item)) {
          return true;
        }
        if (!isPassed(item)) {
          return false;
        }
      }
      return false;
    }
    if (node instanceof Node.Branch) {
      boolean all = true;
      for (Node choice : ((Node.Branch) node).choices()) {
        all &= add(choice);
      }
      return all;
    }
    if (node instanceof Node.Group) {
      return add(((Node.Group) node).body());
    }
    if (node instanceof Node.Atomic) {
      return add(((Node.Atomic) node).body());
    }
    if (node instanceof Node.Repeat) {
      Node.Repeat repeat = (Node.Repeat) node;
      return repeat.maximum() > 0 && add(repeat.body()) && repeat.minimum() > 0;
    }
    return false;
  }

  /** Whether what comes after an item that may be empty still tells how a match begins. */
  private static boolean isPassed(Node item) {
    if (item instanceof Node.Group) {
      return isPassed(((Node.Group) item).body());
    }
    return item instanceof Node.At
        || item instanceof Node.Look
        || item instanceof Node.Repeat && isSimple(((Node.Repeat) item).body());
  }

  private static boolean isSimple(Node node) {
    return node instanceof Node.Literal || node instanceof Node.Single;
  }

  /** Whether each match begins at the beginning of the text. */
  static boolean anchored(Node tree) {
    if (tree instanceof Node.At) {
      return ((Node.At) tree).place() == Node.Place.TEXT_START;
    }
    if (tree instanceof Node.Group) {
      return anchored(((Node.Group) tree).body());
    }
    if (tree instanceof Node.Branch) {
      return ((Node.Branch) tree).choices().stream().allMatch(FirstCharacters::anchored);
    }
    return tree instanceof Node.Sequence
        && !((Node.Sequence) tree).items().isEmpty()
        && anchored(((Node.Sequence) tree).items().get(0));
  }

  /**
   * The literal text that each match begins with, or null when that is less than two characters.
   */
  static String prefix(Node tree) {
    if (!(tree instanceof Node.Sequence)) {
      return null;
    }
    List<Node> items = ((Node.Sequence) tree).items();
    StringBuilder text = new StringBuilder();
    for (Node item : items) {
      int c = item instanceof Node.Literal ? ((Node.Literal) item).character() : -1;
      if (c < 0 || c > Character.MAX_VALUE) {
        break;
      }
      text.append((char) c);
    }
    return text.length() < 2 ? null : text.toString();
  }
}
