package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/** Lists what the code tells about all matches: how long they are, and how they begin. */
final class OpeningListing {
  private static final int NOWHERE = -1;
  private static final int IS_PREFIX = 1;
  private static final int IS_LITERAL = 2;
  private static final int IS_SET = 4;

  private final CodeLines lines;
  private final List<Integer> prefix = new ArrayList<>();

  /** How much of the prefix comes before the first group. */
  private int skip = NOWHERE;

  OpeningListing(CodeLines lines) {
    this.lines = lines;
  }

  void write(Node.Sequence tree, int flags, Width width) {
    boolean whole = false;
    Node.Single set = null;
    if (width.minimum() > 0 && !ignoresByLocale(flags)) {
      whole = addPrefix(tree, flags);
      set = prefix.isEmpty() ? firstSet(tree, flags) : null;
    }
    int mask = set == null ? 0 : IS_SET;
    if (!prefix.isEmpty()) {
      mask = whole && skip == NOWHERE ? IS_PREFIX | IS_LITERAL : IS_PREFIX;
    }
    String bounds = Math.min(width.minimum(), Width.LARGEST) + " " + Listing.count(width.maximum());
    CodeLines.Line line =
        lines.addSkip(5, "INFO", " 0b" + Integer.toBinaryString(mask) + " " + bounds);
    lines.enter();
    if (!prefix.isEmpty()) {
      writePrefix();
    } else if (set != null) {
      lines.addMore(0, "in");
      lines.enter();
      new SetListing(set, LetterCase.KEPT, flags).write(lines);
      lines.leave();
    }
    lines.leave();
    lines.skipToHere(line);
  }

  private static boolean ignoresByLocale(int flags) {
    int both = RegexFlags.IGNORE_CASE | RegexFlags.LOCALE;
    return (flags & both) == both;
  }

  /** Adds the characters that a part begins with; says whether they are all of it. */
  private boolean addPrefix(Node sequence, int flags) {
    LetterCase letters = LetterCase.of(flags);
    for (Node item : ((Node.Sequence) sequence).items()) {
      Work.steps(1);
      if (item instanceof Node.Literal literal && !letters.isCased(literal.character())) {
        prefix.add(literal.character());
        continue;
      }
      if (!(item instanceof Node.Group group)) {
        return false;
      }
      int within = RegexFlags.within(flags, group.on(), group.off());
      if (ignoresByLocale(within)) {
        return false;
      }
      if (skip == NOWHERE && group.number() > 0) {
        skip = prefix.size();
      }
      if (!addPrefix(group.body(), within)) {
        return false;
      }
    }
    return true;
  }

  /** The characters that a match can begin with, or null when they are not known. */
  private static Node.Single firstSet(Node.Sequence tree, int flags) {
    Node.Sequence sequence = tree;
    int within = flags;
    while (!sequence.items().isEmpty() && sequence.items().get(0) instanceof Node.Group group) {
      within = RegexFlags.within(within, group.on(), group.off());
      if (ignoresByLocale(within)) {
        return null;
      }
      sequence = (Node.Sequence) group.body();
    }
    if (sequence.items().isEmpty()) {
      return null;
    }
    LetterCase letters = LetterCase.of(within);
    Node first = sequence.items().get(0);
    List<Node> choices = first instanceof Node.Branch branch ? branch.choices() : List.of(sequence);
    if (first instanceof Node.Single single) {
      return hasNoCase(single, letters) ? single : null;
    }
    List<SetMember> members = new ArrayList<>();
    for (Node choice : choices) {
      List<Node> items = ((Node.Sequence) choice).items();
      Work.steps(1);
      if (items.isEmpty()
          || !(items.get(0) instanceof Node.Literal literal)
          || letters.isCased(literal.character())) {
        return null;
      }
      members.add(new SetMember.Literal(literal.character()));
    }
    return new Node.Single(null, members, false);
  }

  /** Whether case makes no difference to a set, as far as that can be told quickly. */
  private static boolean hasNoCase(Node.Single set, LetterCase letters) {
    if (set.members().isEmpty() || SetListing.excluded(set) >= 0) {
      return false;
    }
    if (letters == LetterCase.KEPT) {
      return true;
    }
    for (SetMember member : set.members()) {
      if (member instanceof SetMember.Literal literal && letters.isCased(literal.character())) {
        return false;
      }
      if (member instanceof SetMember.Range range
          && (range.last() > Character.MAX_VALUE
              || SetListing.isAnyCased(range.first(), range.last(), letters))) {
        return false;
      }
    }
    return true;
  }

  private void writePrefix() {
    Work.steps(prefix.size());
    int[] characters = prefix.stream().mapToInt(Integer::intValue).toArray();
    StringJoiner words = new StringJoiner(", ", "[", "]");
    for (int c : characters) {
      words.add("0x" + Integer.toHexString(c));
    }
    lines.addMore(2, "prefix_skip " + (skip == NOWHERE ? characters.length : skip));
    lines.addMore(
        characters.length, "prefix " + words + " (" + SetListing.quoted(characters) + ")");
    lines.addMore(characters.length, "overlap " + Arrays.toString(overlaps(characters)));
  }

  /** For each character, how much of the beginning of a text ends with it, at most all before. */
  private static int[] overlaps(int[] text) {
    int[] lengths = new int[text.length];
    for (int i = 1; i < text.length; i++) {
      int length = lengths[i - 1];
      while (length > 0 && text[i] != text[length]) {
        length = lengths[length - 1];
      }
      lengths[i] = text[i] == text[length] ? length + 1 : 0;
    }
    return lengths;
  }
}
