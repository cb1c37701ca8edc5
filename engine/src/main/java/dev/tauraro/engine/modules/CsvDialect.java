package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Truth;
import java.util.Arrays;
import java.util.List;

/** How a table is written as text. */
final class CsvDialect extends PyObject {
  static final int MINIMAL = 0;
  static final int ALL = 1;
  static final int NON_NUMERIC = 2;
  static final int NEVER = 3;

  /** Stands for no character. */
  static final int ABSENT = -1;

  static final PyType TYPE = ModuleTypes.type("_csv", "Dialect").notSubclassable();

  private static final List<String> FIELDS =
      List.of(
          "delimiter",
          "doublequote",
          "escapechar",
          "lineterminator",
          "quotechar",
          "quoting",
          "skipinitialspace",
          "strict");

  static {
    TypeSetup setup = TypeSetup.of(TYPE).maker((type, a, k) -> make(a, k));
    for (String field : FIELDS) {
      setup.getter(field, self -> ((CsvDialect) self).values[FIELDS.indexOf(field)]);
    }
    TYPE.seal();
  }

  final int delimiter;
  final boolean doubleQuote;
  final int escape;
  final Object lineEnd;
  final int quote;
  final int quoting;
  final boolean skipSpace;
  final boolean strict;
  private final Object[] values;

  private CsvDialect(Object[] values, boolean quotingGiven) {
    this.values = values;
    this.delimiter = character(0);
    this.doubleQuote = Truth.of(values[1]);
    this.escape = character(2);
    this.lineEnd = Str.unwrap(values[3]);
    this.quote = character(4);
    if (Numbers.indexOrNull(values[5]) == null) {
      throw Errors.typeError("\"quoting\" must be an integer");
    }
    long given = Numbers.toLongClamped(Numbers.index(values[5]));
    if (given < MINIMAL || given > NEVER) {
      throw Errors.typeError("bad \"quoting\" value");
    }
    this.quoting = quote == ABSENT && !quotingGiven ? NEVER : (int) given;
    this.skipSpace = Truth.of(values[6]);
    this.strict = Truth.of(values[7]);
    values[1] = doubleQuote;
    values[5] = (long) quoting;
    values[6] = skipSpace;
    values[7] = strict;
    check();
  }

  private void check() {
    if (values[3] != None.NONE && lineEnd == null) {
      throw Errors.typeError("\"lineterminator\" must be a string");
    }
    if (quoting != NEVER && quote == ABSENT) {
      throw Errors.typeError("quotechar must be set if quoting enabled");
    }
    if (lineEnd == null) {
      throw Errors.typeError("lineterminator must be set");
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private int character(int field) {
    Object value = values[field];
    String name = "\"" + FIELDS.get(field) + "\"";
    if (value == None.NONE && field != 0) {
      return ABSENT;
    }
    Object plain = Str.unwrap(value);
    if (plain == null) {
      throw Errors.typeError(
          name
              + " must be string"
              + (field == 0 ? "" : " or None")
              + ", not "
              + Types.nameOf(value));
    }
    if (Str.length(plain) != 1) {
      throw Errors.typeError(name + " must be a 1-character string");
    }
    return Str.codePointAt(plain, 0);
  }

  /** The dialect of an object with attributes (or null) and keywords that replace them. */
  static CsvDialect make(Object[] arguments, String[] keywords) {
    int positional = arguments.length - keywords.length;
    Object base = positional > 0 ? arguments[0] : None.NONE;
    if (base instanceof CsvDialect && keywords.length == 0) {
      return (CsvDialect) base;
    }
    Object[] values = {",", true, None.NONE, "\r\n", "\"", (long) MINIMAL, false, false};
    boolean quotingGiven = false;
    for (int i = 0; i < values.length; i++) {
      Object own = base == None.NONE ? null : Access.getIfPresent(base, FIELDS.get(i));
      int keyword = Arrays.asList(keywords).indexOf(FIELDS.get(i));
      Object given = keyword < 0 ? own : arguments[positional + keyword];
      if (given != null) {
        values[i] = given;
        quotingGiven |= i == 5;
      }
    }
    for (String keyword : keywords) {
      if (!FIELDS.contains(keyword)) {
        throw Errors.typeError(
            "'" + keyword + "' is an invalid keyword argument for this function");
      }
    }
    return new CsvDialect(values, quotingGiven);
  }
}
