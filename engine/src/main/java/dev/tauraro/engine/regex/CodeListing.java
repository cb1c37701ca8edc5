package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.List;

/** Lists the code of a tree in its listed form. */
final class CodeListing {
  private final CodeLines lines;
  private final Width[] groups;

  CodeListing(CodeLines lines, Width[] groups) {
    this.lines = lines;
    this.groups = groups;
  }

  /** The code of a whole pattern. */
  void writeAll(Node tree, int flags) {
    write(tree, flags);
    lines.add(1, "SUCCESS");
  }

  private void write(Node sequence, int flags) {
    for (Node item : ((Node.Sequence) sequence).items()) {
      Work.steps(1);
      writeItem(item, flags);
    }
  }

  private void writeItem(Node item, int flags) {
    if (item instanceof Node.Literal literal) {
      writeLiteral("LITERAL", literal.character(), flags);
    } else if (item instanceof Node.Single single) {
      writeSingle(single, flags);
    } else if (item instanceof Node.Branch branch) {
      writeBranch(branch, flags);
    } else if (item instanceof Node.Group group) {
      writeGroup(group, flags);
    } else if (item instanceof Node.Atomic atomic) {
      writeEnclosed(lines.addSkip(2, "ATOMIC_GROUP", ""), atomic.body(), flags);
    } else if (item instanceof Node.Repeat repeat) {
      writeRepeat(repeat, flags);
    } else if (item instanceof Node.Look look) {
      long back = look.behind() ? Width.of(look.body(), groups).minimum() : 0;
      String name = look.negative() ? "ASSERT_NOT" : "ASSERT";
      writeEnclosed(lines.addSkip(3, name, " " + back), look.body(), flags);
    } else if (item instanceof Node.Back back) {
      lines.add(2, "GROUPREF" + ignoring(flags) + " " + (back.group() - 1));
    } else if (item instanceof Node.Conditional conditional) {
      writeConditional(conditional, flags);
    } else {
      lines.add(2, "AT " + place(((Node.At) item).sign(), flags));
    }
  }

  /** The end of the name of an instruction that heeds case or not. */
  static String ignoring(int flags) {
    if ((flags & RegexFlags.IGNORE_CASE) == 0) {
      return "";
    }
    if ((flags & RegexFlags.LOCALE) != 0) {
      return "_LOC_IGNORE";
    }
    return (flags & RegexFlags.UNICODE) == 0 ? "_IGNORE" : "_UNI_IGNORE";
  }

  private static String place(char sign, int flags) {
    String line = (flags & RegexFlags.MULTILINE) == 0 ? "" : "_LINE";
    return switch (sign) {
      case '^' -> "BEGINNING" + line;
      case '$' -> "END" + line;
      case 'A' -> "BEGINNING_STRING";
      case 'Z' -> "END_STRING";
      case 'b' -> SetListing.kind(flags) + "BOUNDARY";
      default -> SetListing.kind(flags) + "NON_BOUNDARY";
    };
  }

  private void writeLiteral(String name, int c, int flags) {
    String ignoring = ignoring(flags);
    LetterCase letters = LetterCase.of(flags);
    if (letters == LetterCase.KEPT || !letters.isCased(c)) {
      String plain = letters == LetterCase.KEPT ? name + ignoring : name;
      lines.add(2, plain + " " + SetListing.character(c));
      return;
    }
    int lower = letters.lower(c);
    int[] others = letters.alike(lower);
    if (others.length == 0) {
      lines.add(2, name + ignoring + " " + SetListing.character(lower));
      return;
    }
    CodeLines.Line in = lines.addSkip(2, "IN_UNI_IGNORE", "");
    lines.enter();
    if (!"LITERAL".equals(name)) {
      lines.add(1, "NEGATE");
    }
    lines.add(2, "LITERAL " + SetListing.character(lower));
    for (int other : others) {
      lines.add(2, "LITERAL " + SetListing.character(other));
    }
    lines.add(1, "FAILURE");
    lines.leave();
    lines.skipToHere(in);
  }

  private void writeSingle(Node.Single single, int flags) {
    if (single.members().isEmpty()) {
      lines.add(1, (flags & RegexFlags.DOT_ALL) == 0 ? "ANY" : "ANY_ALL");
      return;
    }
    if (SetListing.excluded(single) >= 0) {
      writeLiteral("NOT_LITERAL", SetListing.excluded(single), flags);
      return;
    }
    LetterCase letters = LetterCase.of(flags);
    SetListing set = new SetListing(single, letters, flags);
    boolean heeds = letters != LetterCase.KEPT && !set.isCased();
    CodeLines.Line in = lines.addSkip(2, heeds ? "IN" : "IN" + ignoring(flags), "");
    lines.enter();
    set.write(lines);
    lines.leave();
    lines.skipToHere(in);
  }

  private void writeBranch(Node.Branch branch, int flags) {
    List<CodeLines.Line> exits = new ArrayList<>();
    CodeLines.Line next = lines.addSkip(2, "BRANCH", "");
    for (Node choice : branch.choices()) {
      if (!exits.isEmpty()) {
        next = lines.addBranch();
      }
      lines.enter();
      write(choice, flags);
      exits.add(lines.addSkip(2, "JUMP", ""));
      lines.leave();
      lines.skipToHere(next);
    }
    lines.add(1, "FAILURE");
    exits.forEach(lines::skipToHere);
  }

  private void writeGroup(Node.Group group, int flags) {
    int mark = 2 * (group.number() - 1);
    if (mark >= 0) {
      lines.add(2, "MARK " + mark);
    }
    write(group.body(), RegexFlags.within(flags, group.on(), group.off()));
    if (mark >= 0) {
      lines.add(2, "MARK " + (mark + 1));
    }
  }

  /** A body that ends in success within an instruction. */
  private void writeEnclosed(CodeLines.Line line, Node body, int flags) {
    lines.enter();
    write(body, flags);
    lines.add(1, "SUCCESS");
    lines.leave();
    lines.skipToHere(line);
  }

  private void writeRepeat(Node.Repeat repeat, int flags) {
    String bounds = " " + repeat.minimum() + " " + Listing.count(repeat.maximum());
    boolean one = isOne(repeat.body());
    if (one) {
      String name =
          switch (repeat.greed()) {
            case LAZY -> "MIN_REPEAT_ONE";
            case POSSESSIVE -> "POSSESSIVE_REPEAT_ONE";
            default -> "REPEAT_ONE";
          };
      writeEnclosed(lines.addSkip(4, name, bounds), repeat.body(), flags);
      return;
    }
    boolean possessive = repeat.greed() == Node.Greed.POSSESSIVE;
    CodeLines.Line line = lines.addSkip(4, possessive ? "POSSESSIVE_REPEAT" : "REPEAT", bounds);
    lines.enter();
    write(repeat.body(), flags);
    lines.leave();
    lines.skipToHere(line);
    lines.add(
        1,
        switch (repeat.greed()) {
          case LAZY -> "MIN_UNTIL";
          case POSSESSIVE -> "SUCCESS";
          default -> "MAX_UNTIL";
        });
  }

  /** Whether a body always matches one character, and captures nothing. */
  private static boolean isOne(Node body) {
    List<Node> items = ((Node.Sequence) body).items();
    if (items.size() != 1) {
      return false;
    }
    Node item = items.get(0);
    return item instanceof Node.Group group
        ? group.number() == 0 && isOne(group.body())
        : item instanceof Node.Literal || item instanceof Node.Single;
  }

  private void writeConditional(Node.Conditional conditional, int flags) {
    CodeLines.Line test = lines.addSkip(3, "GROUPREF_EXISTS " + (conditional.group() - 1), "");
    write(conditional.yes(), flags);
    if (!conditional.hasElse()) {
      lines.skipToHere(test);
      return;
    }
    CodeLines.Line exit = lines.addSkip(2, "JUMP", "");
    lines.skipToHere(test);
    write(conditional.no(), flags);
    lines.skipToHere(exit);
  }
}
