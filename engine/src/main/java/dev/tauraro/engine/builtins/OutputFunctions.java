package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Display;
import dev.tauraro.engine.runtime.OsErrors;
import dev.tauraro.engine.runtime.Text;
import dev.tauraro.engine.runtime.Truth;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;

/** {@code print}, {@code input}, {@code open}, {@code exit} and {@code breakpoint}. */
final class OutputFunctions {
  /** Characters written for one step. */
  private static final int CHARACTERS_PER_STEP = 256;

  private OutputFunctions() {}

  /** The function with this name, one of those that {@link BuiltinTable} lists for here. */
  static BuiltinFunction make(String name) {
    switch (name) {
      case "print":
        return BuiltinFunction.function("print")
            .none(() -> print(new Object[0], 0, " ", "\n"))
            .one(value -> print(new Object[] {value}, 1, " ", "\n"))
            .any(OutputFunctions::print)
            .build();
      case "input":
        return BuiltinFunction.function("input")
            .none(() -> input(null))
            .one(OutputFunctions::input)
            .build();
      case "exit":
      case "quit":
        return BuiltinFunction.function(name)
            .none(() -> exit(None.NONE))
            .one(OutputFunctions::exit)
            .build();
      case "open":
        return BuiltinFunction.function("open").any(OutputFunctions::open).build();
      case "breakpoint":
        return BuiltinFunction.function("breakpoint").any(OutputFunctions::breakpoint).build();
      default:
        throw new IllegalArgumentException(name);
    }
  }

  /** Calls what {@code sys.breakpointhook} is now. */
  private static Object breakpoint(Object[] arguments, String[] keywords) {
    Object sys = ExecutionContext.current().runner().importModule("sys");
    Object hook = Access.getIfPresent(sys, "breakpointhook");
    if (hook == null) {
      throw Errors.runtimeError("lost sys.breakpointhook");
    }
    return Calls.call(hook, arguments, keywords);
  }

  private static Object exit(Object code) {
    throw Errors.of(Exceptions.SYSTEM_EXIT, code);
  }

  private static Object print(Object[] arguments, String[] keywords) {
    int count = arguments.length - keywords.length;
    String separator = " ";
    String end = "\n";
    Object file = None.NONE;
    boolean flush = false;
    for (int i = 0; i < keywords.length; i++) {
      Object value = arguments[count + i];
      switch (keywords[i]) {
        case "sep":
          separator = text(value, "sep", separator);
          break;
        case "end":
          end = text(value, "end", end);
          break;
        case "file":
          file = value;
          break;
        case "flush":
          flush = Truth.of(value);
          break;
        default:
          throw Errors.typeError(
              "'" + keywords[i] + "' is an invalid keyword argument for print()");
      }
    }
    if (file == None.NONE) {
      print(arguments, count, separator, end);
    } else {
      printTo(file, arguments, count, separator, end);
    }
    if (flush) {
      flush(file);
    }
    return None.NONE;
  }

  private static String text(Object value, String name, String absent) {
    if (value == None.NONE) {
      return absent;
    }
    Object text = Str.unwrap(value);
    if (text == null) {
      throw Errors.typeError(name + " must be None or a string, not " + Types.nameOf(value));
    }
    return Str.java(text);
  }

  private static Object print(Object[] values, int count, String separator, String end) {
    ExecutionContext context = ExecutionContext.current();
    Object file = Display.replacedOutput(context);
    if (file != null) {
      if (file != None.NONE) {
        printTo(file, values, count, separator, end);
      }
      return None.NONE;
    }
    Writer out = context.host().out();
    try {
      for (int i = 0; i < count; i++) {
        if (i > 0) {
          out.write(separator);
        }
        String text = Text.strJava(values[i]);
        Work.steps(text.length() / CHARACTERS_PER_STEP);
        out.write(text);
      }
      out.write(end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return None.NONE;
  }

  private static void printTo(
      Object file, Object[] values, int count, String separator, String end) {
    Object write = Access.get(file, "write");
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        Calls.call(write, Str.of(separator));
      }
      Calls.call(write, Text.str(values[i]));
    }
    Calls.call(write, Str.of(end));
  }

  private static void flush(Object file) {
    ExecutionContext context = ExecutionContext.current();
    Object target = file == None.NONE ? Display.replacedOutput(context) : file;
    if (target == null) {
      flushHost(context);
    } else if (target != None.NONE) {
      Calls.call(Access.get(target, "flush"));
    }
  }

  private static void flushHost(ExecutionContext context) {
    try {
      context.host().out().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object input(Object prompt) {
    ExecutionContext context = ExecutionContext.current();
    if (prompt != null) {
      print(new Object[] {prompt}, 1, "", "");
      flushHost(context);
    }
    StringBuilder line = new StringBuilder();
    try {
      Reader in = context.host().in();
      int c = in.read();
      if (c < 0) {
        throw Errors.of(Exceptions.EOF_ERROR, "EOF when reading a line");
      }
      while (c >= 0 && c != '\n') {
        line.append((char) c);
        c = in.read();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') {
      line.setLength(length - 1);
    }
    return Str.of(line.toString());
  }

  private static Object open(Object[] arguments, String[] keywords) {
    OsErrors.requireFiles();
    Object files = ExecutionContext.current().runner().importModule("_open_files");
    return Calls.call(Access.get(files, "open"), arguments, keywords);
  }
}
