package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Work;

/** Prints a tree in its listed form, an item on a line. */
final class TreeListing {
  private final Notices notices;

  TreeListing(Notices notices) {
    this.notices = notices;
  }

  private void line(int level, String text) {
    Work.steps(1);
    Work.elements(2L * level);
    notices.print("  ".repeat(level) + text);
  }

  void write(Node sequence, int level) {
    for (Node item : ((Node.Sequence) sequence).items()) {
      writeItem(item, level);
    }
  }

  private void writeItem(Node item, int level) {
    if (item instanceof Node.Literal literal) {
      line(level, "LITERAL " + literal.character());
    } else if (item instanceof Node.Single single) {
      writeSet(single, level);
    } else if (item instanceof Node.Branch branch) {
      writeBranch(branch, level);
    } else if (item instanceof Node.Group group) {
      String number = group.number() == 0 ? "None" : Integer.toString(group.number());
      line(level, "SUBPATTERN " + number + " " + group.on() + " " + group.off());
      write(group.body(), level + 1);
    } else if (item instanceof Node.Atomic atomic) {
      line(level, "ATOMIC_GROUP");
      write(atomic.body(), level + 1);
    } else if (item instanceof Node.Repeat repeat) {
      String bounds = repeat.minimum() + " " + Listing.count(repeat.maximum());
      line(level, name(repeat.greed()) + " " + bounds);
      write(repeat.body(), level + 1);
    } else if (item instanceof Node.Look look) {
      line(level, (look.negative() ? "ASSERT_NOT " : "ASSERT ") + (look.behind() ? -1 : 1));
      write(look.body(), level + 1);
    } else if (item instanceof Node.Back back) {
      line(level, "GROUPREF " + back.group());
    } else if (item instanceof Node.Conditional conditional) {
      writeConditional(conditional, level);
    } else {
      line(level, "AT " + place(((Node.At) item).sign()));
    }
  }

  static String name(Node.Greed greed) {
    return switch (greed) {
      case LAZY -> "MIN_REPEAT";
      case POSSESSIVE -> "POSSESSIVE_REPEAT";
      default -> "MAX_REPEAT";
    };
  }

  private static String place(char sign) {
    return switch (sign) {
      case '^' -> "AT_BEGINNING";
      case '$' -> "AT_END";
      case 'A' -> "AT_BEGINNING_STRING";
      case 'Z' -> "AT_END_STRING";
      case 'b' -> "AT_BOUNDARY";
      default -> "AT_NON_BOUNDARY";
    };
  }

  private void writeSet(Node.Single single, int level) {
    if (single.members().isEmpty()) {
      line(level, "ANY None");
      return;
    }
    if (SetListing.excluded(single) >= 0) {
      line(level, "NOT_LITERAL " + SetListing.excluded(single));
      return;
    }
    line(level, "IN");
    if (single.negated()) {
      line(level + 1, "NEGATE None");
    }
    for (SetMember member : single.members()) {
      line(level + 1, text(member));
    }
  }

  private static String text(SetMember member) {
    if (member instanceof SetMember.Literal literal) {
      return "LITERAL " + literal.character();
    }
    if (member instanceof SetMember.Range range) {
      return "RANGE (" + range.first() + ", " + range.last() + ")";
    }
    return "CATEGORY CATEGORY_" + SetListing.category((SetMember.Kind) member);
  }

  private void writeBranch(Node.Branch branch, int level) {
    line(level, "BRANCH");
    for (int i = 0; i < branch.choices().size(); i++) {
      if (i > 0) {
        line(level, "OR");
      }
      write(branch.choices().get(i), level + 1);
    }
  }

  private void writeConditional(Node.Conditional conditional, int level) {
    line(level, "GROUPREF_EXISTS " + conditional.group());
    write(conditional.yes(), level + 1);
    if (conditional.hasElse()) {
      line(level, "ELSE");
      write(conditional.no(), level + 1);
    }
  }
}
