package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.CharacterKinds;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.source.CharacterNames;
import dev.tauraro.engine.source.Characters;

/** The properties of characters in a version of Unicode: that of the language, or 3.2. */
final class UnicodeData extends PyObject {
  private static final String DIRECTIONS =
      "L  R  AL EN ES ET AN CS NSMBN B  S  WS ON LRELROAL RLERLOPDFLRIRLIFSIPDI";

  /** All characters before it are the same in the JDK and in all versions but 3.2. */
  private static final int FIRST_CORRECTION = 0x600;

  private final PyType type;
  private final boolean old;
  private final UnicodeRuns combining = UnicodeRuns.combining();
  private final UnicodeRuns widths = UnicodeRuns.widths();
  private final UnicodeRuns numbers = UnicodeRuns.numbers();
  private UnicodeTables tables;

  /** The data of version 3.2 where {@code old}. */
  UnicodeData(PyType type, boolean old) {
    this.type = type;
    this.old = old;
  }

  @Override
  public PyType type() {
    return type;
  }

  String version() {
    return old ? "3.2.0" : "14.0.0";
  }

  private UnicodeTables tables() {
    if (tables == null) {
      tables = new UnicodeTables();
    }
    return tables;
  }

  /** Whether the version does not have a character that others have. */
  private boolean isMissing(int c) {
    return old && tables().find("old-unassigned", c) != null;
  }

  /** What the version says of a character other than the JDK, or null. */
  private String corrected(String property, int c) {
    String found = old ? tables().find("old-" + property, c) : null;
    return found == null && c >= FIRST_CORRECTION ? tables().find(property, c) : found;
  }

  String category(int c) {
    if (isMissing(c)) {
      return "Cn";
    }
    String other = old ? tables().find("old-category", c) : null;
    return other != null ? other : Characters.category(c);
  }

  String direction(int c) {
    if (isMissing(c)) {
      return "";
    }
    String other = corrected("bidirectional", c);
    if (other != null) {
      return other.equals("-") ? "" : other;
    }
    int direction = Character.getDirectionality(c);
    return direction < 0 ? "" : DIRECTIONS.substring(3 * direction, 3 * direction + 3).strip();
  }

  long mirrored(int c) {
    if (isMissing(c)) {
      return 0;
    }
    String other = corrected("mirrored", c);
    return other != null ? Long.parseLong(other) : Character.isMirrored(c) ? 1 : 0;
  }

  long combining(int c) {
    UnicodeRuns.Run run = isMissing(c) ? null : combining.find(c);
    return run == null ? 0 : Long.parseLong(run.value());
  }

  String width(int c) {
    if (isMissing(c)) {
      return "F";
    }
    String other = old ? tables().find("old-east_asian_width", c) : null;
    if (other != null) {
      return other;
    }
    UnicodeRuns.Run run = widths.find(c);
    return run == null ? "N" : run.value();
  }

  Object decimal(int c) {
    if (isMissing(c)) {
      return null;
    }
    String other = old ? tables().find("old-decimal", c) : null;
    if (other != null) {
      return Long.parseLong(other);
    }
    return decimalValue(c);
  }

  private static Long decimalValue(int c) {
    int digit = Characters.digit(c);
    return digit < 0 ? null : (Long) (long) digit;
  }

  /** Digits are the same in all versions. */
  Object digit(int c) {
    Long decimal = decimalValue(c);
    if (decimal != null || !CharacterKinds.isDigit(c)) {
      return decimal;
    }
    Double value = numericValue(c);
    return value == null ? null : value.longValue();
  }

  Object numeric(int c) {
    return isMissing(c) ? null : numericValue(c);
  }

  private Double numericValue(int c) {
    Long decimal = decimalValue(c);
    if (decimal != null) {
      return (double) decimal;
    }
    UnicodeRuns.Run run = numbers.find(c);
    if (run == null) {
      return null;
    }
    int slash = run.value().indexOf('/');
    if (slash < 0) {
      return (double) (Long.parseLong(run.value()) + c - run.first());
    }
    return Double.parseDouble(run.value().substring(0, slash))
        / Double.parseDouble(run.value().substring(slash + 1));
  }

  Object name(int c) {
    String name = isMissing(c) ? null : CharacterNames.name(c);
    return name == null ? null : Str.of(name);
  }

  String decomposition(int c) {
    return isMissing(c) ? "" : tables().decomposition(c);
  }

  /** The text with a name; Unicode 3.2 had neither aliases nor names of sequences. */
  String lookup(String name) {
    int own = old ? CharacterNames.lookupOwn(name) : -1;
    String found = old ? own < 0 ? null : Character.toString(own) : CharacterNames.lookupText(name);
    if (found == null || isMissing(found.codePointAt(0))) {
      throw Errors.keyError(Str.of("undefined character name '" + name + "'"));
    }
    return found;
  }
}
