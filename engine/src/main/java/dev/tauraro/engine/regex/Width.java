package dev.tauraro.engine.regex;

/** How many characters a part of a pattern can match. */
record Width(long minimum, long maximum) {
  /** The largest number of characters that a lookbehind can step back. */
  static final long LARGEST = 0xFFFFFFFFL;

  /** Stands for all that is larger than the largest. */
  private static final long MORE = LARGEST + 1;

  private static final Width NOTHING = new Width(0, 0);
  private static final Width ONE = new Width(1, 1);

  /**
   * The width of a part.
   *
   * @param groups widths of the groups before it by number; receives those within
   */
  static Width of(Node node, Width[] groups) {
    if (node instanceof Node.Literal || node instanceof Node.Single) {
      return ONE;
    }
    if (node instanceof Node.Sequence) {
      Width sum = NOTHING;
      for (Node item : ((Node.Sequence) node).items()) {
        Width each = of(item, groups);
        sum =
            new Width(
                Math.min(sum.minimum + each.minimum, MORE),
                Math.min(sum.maximum + each.maximum, MORE));
      }
      return sum;
    }
    if (node instanceof Node.Branch) {
      Width all = null;
      for (Node choice : ((Node.Branch) node).choices()) {
        Width each = of(choice, groups);
        all = all == null ? each : all.or(each);
      }
      return all;
    }
    if (node instanceof Node.Group) {
      Node.Group group = (Node.Group) node;
      Width body = of(group.body(), groups);
      if (group.number() > 0) {
        groups[group.number()] = body;
      }
      return body;
    }
    if (node instanceof Node.Atomic) {
      return of(((Node.Atomic) node).body(), groups);
    }
    if (node instanceof Node.Repeat) {
      Node.Repeat repeat = (Node.Repeat) node;
      Width body = of(repeat.body(), groups);
      long most = repeat.maximum() == Node.UNBOUNDED ? MORE : repeat.maximum();
      return new Width(times(body.minimum, repeat.minimum()), times(body.maximum, most));
    }
    if (node instanceof Node.Back) {
      Width group = groups[((Node.Back) node).group()];
      return group == null ? NOTHING : group;
    }
    if (node instanceof Node.Conditional) {
      Node.Conditional conditional = (Node.Conditional) node;
      Width yes = of(conditional.yes(), groups);
      return yes.or(conditional.no() == null ? NOTHING : of(conditional.no(), groups));
    }
    if (node instanceof Node.Look) {
      of(((Node.Look) node).body(), groups);
    }
    return NOTHING;
  }

  boolean isFixed() {
    return minimum == maximum;
  }

  private Width or(Width other) {
    return new Width(Math.min(minimum, other.minimum), Math.max(maximum, other.maximum));
  }

  private static long times(long characters, long count) {
    return count > 0 && characters > MORE / count ? MORE : characters * count;
  }
}
