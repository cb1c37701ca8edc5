package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyObject;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Iteration;
import dev.tauraro.engine.runtime.Numbers;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Supplier;

/** A standard stream of a context: {@code sys.stdin}, {@code sys.stdout} or {@code sys.stderr}. */
final class StandardStream extends PyObject {
  private static final PyType TYPE = ModuleTypes.type("io", "TextIOWrapper");

  /** Names by number of the file. */
  private static final List<String> NAMES = List.of("<stdin>", "<stdout>", "<stderr>");

  private static final List<String> OPTIONS =
      List.of("encoding", "errors", "newline", "line_buffering", "write_through");

  static {
    TYPE.setDisplayName("_io.TextIOWrapper");
    install();
    TYPE.seal();
  }

  private final String name;
  private final Supplier<Writer> out;
  private final Supplier<Reader> in;
  private Object buffer;

  StandardStream(String name, Supplier<Writer> out, Supplier<Reader> in) {
    this.name = name;
    this.out = out;
    this.in = in;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  Object write(Object text) {
    if (!Str.is(Str.unwrap(text))) {
      throw Errors.typeError("write() argument must be str, not " + Types.nameOf(text));
    }
    if (out == null) {
      throw unsupported("not writable");
    }
    Object plain = Str.unwrap(text);
    try {
      out.get().write(Str.java(plain));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (long) Str.length(plain);
  }

  Object writeLines(Object lines) {
    Object iterator = Iteration.iterate(lines);
    for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
      write(line);
    }
    return None.NONE;
  }

  Object flush() {
    if (out != null) {
      try {
        out.get().flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return None.NONE;
  }

  private static RuntimeException unsupported(String message) {
    return Errors.of(Exceptions.OS_ERROR, message);
  }

  private int readCharacter() {
    if (in == null) {
      throw unsupported("not readable");
    }
    try {
      return in.get().read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Object read(long characters) {
    StringBuilder text = new StringBuilder();
    while (characters < 0 || text.length() < characters) {
      int c = readCharacter();
      if (c < 0) {
        break;
      }
      text.append((char) c);
      ExecutionContext.current().budget().checkObjectSize(2L * text.length());
    }
    return Str.of(text.toString());
  }

  /** The next line, or as many of its characters when they are fewer. */
  Object readLine(long most) {
    StringBuilder text = new StringBuilder();
    long characters = 0;
    int c = 0;
    while (c != '\n' && (characters != most || Character.isHighSurrogate((char) c))) {
      c = readCharacter();
      if (c < 0) {
        break;
      }
      text.append((char) c);
      characters += Character.isLowSurrogate((char) c) ? 0 : 1;
      ExecutionContext.current().budget().checkObjectSize(2L * text.length());
    }
    return Str.of(text.toString());
  }

  Object nextLine() {
    Object line = readLine(-1);
    if (Str.length(line) == 0) {
      throw Errors.stopIteration(None.NONE);
    }
    return line;
  }

  private String errors() {
    return name.equals(NAMES.get(2)) ? "backslashreplace" : "strict";
  }

  /** Checks the options and leaves everything as it is: the host's stream knows no others. */
  private static Object reconfigure(Object[] arguments, String[] keywords) {
    if (arguments.length > keywords.length + 1) {
      throw Errors.typeError(
          "reconfigure() takes 1 positional argument but "
              + (arguments.length - keywords.length)
              + " were given");
    }
    for (String keyword : keywords) {
      if (!OPTIONS.contains(keyword)) {
        throw Errors.typeError(
            "'" + keyword + "' is an invalid keyword argument for reconfigure()");
      }
    }
    return None.NONE;
  }

  /** The stream of bytes. */
  private Object buffer() {
    if (buffer == null) {
      Object module = ExecutionContext.current().runner().importModule("_io_streams");
      buffer = Calls.call(Access.get(module, "standard_buffer"), this);
    }
    return buffer;
  }

  private static void install() {
    TypeSetup.of(TYPE)
        .each(
            StandardStream::add,
            "write",
            "writelines",
            "flush",
            "read",
            "readline",
            "readlines",
            "__iter__",
            "__next__",
            "isatty",
            "readable",
            "writable",
            "encoding",
            "closed",
            "name",
            "mode",
            "errors",
            "newlines",
            "line_buffering",
            "write_through",
            "seekable",
            "fileno",
            "reconfigure",
            "buffer",
            "__repr__");
  }

  private static void add(TypeSetup setup, String name) {
    switch (name) {
      case "write":
        setup.one("write", (self, text) -> ((StandardStream) self).write(text));
        break;
      case "writelines":
        setup.one("writelines", (self, lines) -> ((StandardStream) self).writeLines(lines));
        break;
      case "flush":
        setup.zero("flush", self -> ((StandardStream) self).flush());
        break;
      case "read":
        setup.zeroOrOne(
            "read",
            self -> ((StandardStream) self).read(-1),
            (self, n) -> ((StandardStream) self).read(count(n)));
        break;
      case "readline":
        setup.zeroOrOne(
            "readline",
            self -> ((StandardStream) self).readLine(-1),
            (self, n) -> ((StandardStream) self).readLine(count(n)));
        break;
      case "readlines":
        setup.zero("readlines", self -> Iteration.toList(self));
        break;
      case "__iter__":
        setup.zero("__iter__", self -> self);
        break;
      case "__next__":
        setup.zero("__next__", self -> ((StandardStream) self).nextLine());
        break;
      case "isatty":
        setup.zero("isatty", self -> false);
        break;
      case "readable":
        setup.zero("readable", self -> ((StandardStream) self).in != null);
        break;
      case "writable":
        setup.zero("writable", self -> ((StandardStream) self).out != null);
        break;
      case "encoding":
        setup.getter("encoding", self -> "utf-8");
        break;
      case "closed":
        setup.getter("closed", self -> false);
        break;
      case "name":
        setup.getter("name", self -> ((StandardStream) self).name);
        break;
      case "mode":
        setup.getter("mode", self -> ((StandardStream) self).out == null ? "r" : "w");
        break;
      case "errors":
        setup.getter("errors", self -> ((StandardStream) self).errors());
        break;
      case "newlines":
        setup.getter("newlines", self -> None.NONE);
        break;
      case "line_buffering":
      case "write_through":
        setup.getter(name, self -> false);
        break;
      case "seekable":
        setup.zero("seekable", self -> false);
        break;
      case "fileno":
        setup.zero("fileno", self -> (long) NAMES.indexOf(((StandardStream) self).name));
        break;
      case "reconfigure":
        setup.any("reconfigure", StandardStream::reconfigure);
        break;
      case "buffer":
        setup.getter("buffer", self -> ((StandardStream) self).buffer());
        break;
      case "__repr__":
        setup.zero(
            "__repr__",
            self ->
                Str.of(
                    "<_io.TextIOWrapper name='"
                        + ((StandardStream) self).name
                        + "' encoding='utf-8'>"));
        break;
      default:
        throw new IllegalArgumentException(name);
    }
  }

  private static long count(Object n) {
    return n == None.NONE ? -1 : Numbers.toLongClamped(Numbers.index(n));
  }
}
