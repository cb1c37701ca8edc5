package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Text;

/** Writes rows of a table as lines of text. */
final class CsvWriter extends PyObject {
  private static final PyType TYPE = ModuleTypes.type("_csv", "writer").notSubclassable();

  static {
    TypeSetup.of(TYPE)
        .one("writerow", (self, row) -> ((CsvWriter) self).writeRow(row))
        .one("writerows", (self, rows) -> ((CsvWriter) self).writeRows(rows))
        .getter("dialect", self -> ((CsvWriter) self).dialect);
    TYPE.seal();
  }

  private final Object write;
  private final CsvDialect dialect;

  /** A writer that calls a method {@code write} for each line. */
  CsvWriter(Object write, CsvDialect dialect) {
    this.write = write;
    this.dialect = dialect;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  private Object writeRows(Object rows) {
    Object iterator = Iteration.iterate(rows);
    for (Object row = Iteration.next(iterator); row != null; row = Iteration.next(iterator)) {
      writeRow(row);
    }
    return None.NONE;
  }

  private Object writeRow(Object row) {
    if (!Iteration.isIterable(row)) {
      throw CsvModule.error("iterable expected, not " + Types.nameOf(row));
    }
    StrBuilder line = new StrBuilder();
    Object iterator = Iteration.iterate(row);
    int count = 0;
    for (Object field = Iteration.next(iterator); field != null; field = Iteration.next(iterator)) {
      if (count++ > 0) {
        line.append(dialect.delimiter);
      }
      Object text = field == None.NONE ? "" : Str.unwrap(Text.str(field));
      boolean quoted =
          dialect.quoting == CsvDialect.ALL
              || dialect.quoting == CsvDialect.NON_NUMERIC && !isNumber(field);
      append(text, quoted, line);
    }
    if (count > 0 && line.length() == 0) {
      if (dialect.quoting == CsvDialect.NEVER) {
        throw CsvModule.error("single empty field record must be quoted");
      }
      line.append(dialect.quote).append(dialect.quote);
    }
    line.append(dialect.lineEnd);
    return Calls.call(write, line.build());
  }

  private static boolean isNumber(Object value) {
    PyType type = Types.of(value);
    return type.lookup("__index__") != null
        || type.lookup("__float__") != null
        || type.lookup("__int__") != null
        || type.isSubtypeOf(Types.COMPLEX);
  }

  private boolean isSpecial(int c) {
    return c == dialect.delimiter
        || c == dialect.escape
        || c == dialect.quote
        || Str.contains(dialect.lineEnd, Str.ofCodePoint(c));
  }

  private void append(Object text, boolean quotedAlready, StrBuilder line) {
    int length = Str.length(text);
    Work.steps(1 + (length >> 2));
    boolean quoted = quotedAlready;
    StrBuilder out = new StrBuilder();
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(text, i);
      if (isSpecial(c)) {
        boolean escaped = dialect.quoting == CsvDialect.NEVER || c == dialect.escape;
        if (!escaped && c == dialect.quote) {
          if (dialect.doubleQuote) {
            out.append(c);
          } else {
            escaped = true;
          }
        }
        if (!escaped) {
          quoted = true;
        } else if (dialect.escape == CsvDialect.ABSENT) {
          throw CsvModule.error("need to escape, but no escapechar set");
        } else {
          out.append(dialect.escape);
        }
      }
      out.append(c);
    }
    if (quoted) {
      line.append(dialect.quote).append(out.build()).append(dialect.quote);
    } else {
      line.append(out.build());
    }
  }
}
