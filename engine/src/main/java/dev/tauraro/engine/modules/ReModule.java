package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ExecutionContext;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.regex.Notices;
import dev.tauraro.engine.regex.PatternException;
import dev.tauraro.engine.regex.Program;
import dev.tauraro.engine.regex.RegexFlags;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Calls;
import dev.tauraro.engine.runtime.Display;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Warnings;
import java.util.Arrays;

/** The module {@code _re}: regular expressions, below {@code re}, which adds names for flags. */
final class ReModule {
  private static final Signature ESCAPE = Signature.scripted("escape(pattern)");
  private static final Signature PURGE = Signature.scripted("purge()");
  private static final int CACHED = 512;
  private static final String SPECIAL = "()[]{}?*+-|^$\\.&~# \t\n\r\013\f";

  static final Notices NOTICES =
      new Notices() {
        @Override
        public void warn(String text) {
          Warnings.issue(text, Exceptions.FUTURE_WARNING);
        }

        @Override
        public void deprecate(String text) {
          Warnings.deprecated(text);
        }

        @Override
        public void print(String line) {
          Display.print(ExecutionContext.current(), Str.of(line));
        }
      };

  /** A function of a pattern and the arguments after it. */
  private interface Operation {
    Object apply(PyPattern pattern, Object[] arguments);
  }

  /** The patterns compiled last, by kind, source and flags. */
  private final PyDict cache = new PyDict();

  private ReModule() {}

  static PyModule create() {
    ReModule module = new ReModule();
    return new ModuleBuilder("_re", "Regular expressions.")
        .constant("error", PatternErrors.ERROR)
        .constant("Pattern", PatternMethods.TYPE)
        .constant("Match", MatchMethods.TYPE)
        .constant("_cache", module.cache)
        .add(module.function("match(pattern, string, flags=0)", 1, PatternMethods::match))
        .add(module.function("fullmatch(pattern, string, flags=0)", 1, PatternMethods::fullMatch))
        .add(module.function("search(pattern, string, flags=0)", 1, PatternMethods::search))
        .add(module.function("findall(pattern, string, flags=0)", 1, PatternMethods::findAll))
        .add(module.function("finditer(pattern, string, flags=0)", 1, PatternMethods::findIter))
        .add(
            module.function(
                "split(pattern, string, maxsplit=0, flags=0)", 2, PatternMethods::split))
        .add(
            module.function(
                "sub(pattern, repl, string, count=0, flags=0)",
                3,
                (pattern, rest) -> PatternMethods.substitute(pattern, rest).get(0)))
        .add(
            module.function(
                "subn(pattern, repl, string, count=0, flags=0)", 3, PatternMethods::substitute))
        .add(module.function("compile(pattern, flags=0)", 0, (pattern, rest) -> pattern))
        .any("escape", ReModule::escape)
        .any(
            "purge",
            (arguments, keywords) -> {
              PURGE.bind(arguments, keywords);
              module.cache.clear();
              return None.NONE;
            })
        .allOfRun()
        .build();
  }

  /** A function whose first parameter is a pattern and whose last, after {@code others}, flags. */
  private BuiltinFunction.Builder function(String signature, int others, Operation operation) {
    Signature parameters = Signature.scripted(signature);
    String name = signature.substring(0, signature.indexOf('('));
    return BuiltinFunction.function(name)
        .any(
            (arguments, keywords) -> {
              Object[] bound = parameters.bind(arguments, keywords);
              PyPattern pattern = pattern(bound[0], bound[others + 1]);
              Object[] rest = Arrays.copyOfRange(bound, 1, Math.max(4, others + 1));
              Arrays.fill(rest, others, rest.length, null);
              return operation.apply(pattern, rest);
            });
  }

  /** The compiled pattern of a pattern, string or bytes value. */
  private PyPattern pattern(Object source, Object flagsOrNull) {
    Object flags = flagsOrNull == null ? (Object) 0L : ValueInstance.unwrap(flagsOrNull);
    if (source instanceof PyPattern) {
      if (!flags.equals(0L)) {
        throw Errors.valueError("cannot process flags argument with a compiled pattern");
      }
      return (PyPattern) source;
    }
    Object plain = ValueInstance.unwrap(source);
    boolean bytes = plain instanceof ByteSequence;
    PyTuple key = PyTuple.of(bytes, plain, flags);
    Object known = cache.getOrNull(key);
    if (known != null) {
      return (PyPattern) known;
    }
    if (!bytes && !Str.is(plain)) {
      throw Errors.typeError("first argument must be string or compiled pattern");
    }
    if (!Numbers.isInt(flags)) {
      throw Errors.typeError(
          "unsupported operand type(s) for &: '" + Types.nameOf(flags) + "' and 'RegexFlag'");
    }
    if ((Numbers.toInt(flags) & RegexFlags.TEMPLATE) != 0) {
      warnOfTemplates();
    }
    PyPattern made = compile(source, plain, Numbers.toInt(flags));
    if ((made.program().flags() & RegexFlags.DEBUG) == 0) {
      if (cache.size() >= CACHED) {
        cache.popFirst();
      }
      cache.store(key, made);
    }
    return made;
  }

  /** Warns that a flag is deprecated, in the name of the module {@code re}. */
  private static void warnOfTemplates() {
    Object module = ExecutionContext.current().runner().importModule("re");
    Calls.call(
        Access.get(module, "_warn"),
        Str.of("re.TEMPLATE/re.T flag"),
        Str.of("flag"),
        Str.of("Don't use it."));
  }

  private static PyPattern compile(Object source, Object plain, int flags) {
    boolean bytes = plain instanceof ByteSequence;
    try {
      Program program = Program.compile(PatternErrors.characters(plain), flags, bytes, NOTICES);
      return new PyPattern(source, bytes, program);
    } catch (PatternException e) {
      throw PatternErrors.of(e, source);
    }
  }

  private static Object escape(Object[] arguments, String[] keywords) {
    Object given = ESCAPE.bind(arguments, keywords)[0];
    Object plain = ValueInstance.unwrap(given);
    if (plain instanceof ByteSequence) {
      return escape((ByteSequence) plain);
    }
    if (!Str.is(plain)) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, " + Types.nameOf(given) + " found");
    }
    StrBuilder out = new StrBuilder();
    int length = Str.length(plain);
    Work.elements(length);
    for (int i = 0; i < length; i++) {
      int c = Str.codePointAt(plain, i);
      if (SPECIAL.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.build();
  }

  private static Object escape(ByteSequence bytes) {
    Work.checkSize(2L * bytes.size());
    Work.elements(bytes.size());
    byte[] out = new byte[2 * bytes.size()];
    int size = 0;
    for (int i = 0; i < bytes.size(); i++) {
      int c = bytes.at(i);
      if (SPECIAL.indexOf(c) >= 0) {
        out[size++] = '\\';
      }
      out[size++] = (byte) c;
    }
    return new PyBytes(Arrays.copyOf(out, size));
  }
}
