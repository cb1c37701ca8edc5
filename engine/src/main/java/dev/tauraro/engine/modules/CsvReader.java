package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.PyIterator;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;

/** Rows of a table, read from lines of text. */
final class CsvReader extends PyIterator {
  private static final PyType TYPE =
      ModuleTypes.iterator(
          "_csv",
          "reader",
          (type, a, k) -> {
            throw Errors.typeError("cannot create '_csv.reader' instances");
          });

  static {
    TypeSetup.of(TYPE)
        .getter("dialect", self -> ((CsvReader) self).dialect)
        .getter("line_num", self -> ((CsvReader) self).lines);
    TYPE.seal();
  }

  private enum State {
    ROW_START,
    FIELD_START,
    ESCAPED,
    FIELD,
    QUOTED,
    ESCAPED_IN_QUOTES,
    QUOTE_IN_QUOTES,
    LINE_END,
    AFTER_ESCAPED_BREAK
  }

  /** What ends a line of the input, where no character is left. */
  private static final int END = -2;

  private final CsvDialect dialect;
  private final Object input;
  private final CsvModule module;
  private PyList row;
  private StrBuilder field = new StrBuilder();
  private State state = State.ROW_START;
  private boolean numeric;
  private long lines;

  CsvReader(CsvModule module, Object input, CsvDialect dialect) {
    this.module = module;
    this.input = Iteration.iterate(input);
    this.dialect = dialect;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public Object next() {
    row = new PyList();
    field = new StrBuilder();
    numeric = false;
    state = State.ROW_START;
    do {
      Object line = Iteration.next(input);
      if (line == null) {
        if (field.length() > 0 || state == State.QUOTED) {
          if (dialect.strict) {
            throw CsvModule.error("unexpected end of data");
          }
          endField();
          return row;
        }
        return null;
      }
      Object text = Str.unwrap(line);
      if (text == null) {
        throw CsvModule.error(
            "iterator should return strings, not "
                + Types.nameOf(line)
                + " (the file should be opened in text mode)");
      }
      lines++;
      int length = Str.length(text);
      Work.steps(1 + (length >> 2));
      for (int i = 0; i < length; i++) {
        read(Str.codePointAt(text, i));
      }
      read(END);
    } while (state != State.ROW_START);
    return row;
  }

  private static boolean isBreak(int c) {
    return c == '\n' || c == '\r' || c == END;
  }

  private void endField() {
    Object text = field.build();
    field = new StrBuilder();
    if (numeric) {
      numeric = false;
      text = Numbers.parseFloat(Str.java(text));
    }
    row.append(text);
  }

  private void append(int c) {
    if (field.length() >= module.limit()) {
      throw CsvModule.error("field larger than field limit (" + module.limit() + ")");
    }
    field.append(c);
  }

  private void endRow(int c) {
    state = c == END ? State.ROW_START : State.LINE_END;
  }

  private void read(int c) {
    switch (state) {
      case ROW_START:
        if (c == END) {
          return;
        }
        if (isBreak(c)) {
          state = State.LINE_END;
          return;
        }
        startField(c);
        return;
      case FIELD_START:
        startField(c);
        return;
      case ESCAPED:
        if (c == '\n' || c == '\r') {
          append(c);
          state = State.AFTER_ESCAPED_BREAK;
        } else {
          append(c == END ? '\n' : c);
          state = State.FIELD;
        }
        return;
      case AFTER_ESCAPED_BREAK:
        if (c != END) {
          readPlain(c);
        }
        return;
      case FIELD:
        readPlain(c);
        return;
      case QUOTED:
        readQuoted(c);
        return;
      case ESCAPED_IN_QUOTES:
        append(c == END ? '\n' : c);
        state = State.QUOTED;
        return;
      case QUOTE_IN_QUOTES:
        readAfterQuote(c);
        return;
      default:
        if (c == END) {
          state = State.ROW_START;
        } else if (!isBreak(c)) {
          throw CsvModule.error(
              "new-line character seen in unquoted field - do you need to open the file in "
                  + "universal-newline mode?");
        }
        return;
    }
  }

  private void startField(int c) {
    if (isBreak(c)) {
      endField();
      endRow(c);
    } else if (c == dialect.quote && dialect.quoting != CsvDialect.NEVER) {
      state = State.QUOTED;
    } else if (c == dialect.escape) {
      state = State.ESCAPED;
    } else if (c == ' ' && dialect.skipSpace) {
      state = State.FIELD_START;
    } else if (c == dialect.delimiter) {
      endField();
      state = State.FIELD_START;
    } else {
      numeric = dialect.quoting == CsvDialect.NON_NUMERIC;
      append(c);
      state = State.FIELD;
    }
  }

  private void readPlain(int c) {
    state = State.FIELD;
    if (isBreak(c)) {
      endField();
      endRow(c);
    } else if (c == dialect.escape) {
      state = State.ESCAPED;
    } else if (c == dialect.delimiter) {
      endField();
      state = State.FIELD_START;
    } else {
      append(c);
    }
  }

  private void readQuoted(int c) {
    if (c == END) {
      return;
    }
    if (c == dialect.escape) {
      state = State.ESCAPED_IN_QUOTES;
    } else if (c == dialect.quote && dialect.quoting != CsvDialect.NEVER) {
      state = dialect.doubleQuote ? State.QUOTE_IN_QUOTES : State.FIELD;
    } else {
      append(c);
    }
  }

  private void readAfterQuote(int c) {
    if (dialect.quoting != CsvDialect.NEVER && c == dialect.quote) {
      append(c);
      state = State.QUOTED;
    } else if (c == dialect.delimiter) {
      endField();
      state = State.FIELD_START;
    } else if (isBreak(c)) {
      endField();
      endRow(c);
    } else if (!dialect.strict) {
      append(c);
      state = State.FIELD;
    } else {
      throw CsvModule.error(
          "'"
              + Character.toString(dialect.delimiter)
              + "' expected after '"
              + Character.toString(dialect.quote)
              + "'");
    }
  }
}
