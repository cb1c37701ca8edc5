package dev.tauraro.engine.modules;

import dev.tauraro.engine.builtins.Signature;
import dev.tauraro.engine.builtins.TypeSetup;
import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.NamedAttributes;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyException;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.PyType;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrRepr;
import dev.tauraro.engine.objects.Work;
import dev.tauraro.engine.regex.PatternException;
import dev.tauraro.engine.runtime.Numbers;
import dev.tauraro.engine.runtime.Text;

/** The exception {@code re.error}. */
final class PatternErrors {
  static final PyType ERROR = PyType.builtin("error", Exceptions.EXCEPTION, PyType.Layout.NATIVE);

  private static final Signature INIT = Signature.parse("__init__(msg, pattern=None, pos=None)");

  static {
    ERROR.setHasInstanceAttributes(true);
    ERROR.setDisplayName("re.error");
    ERROR.setOwn("__module__", "re");
    TypeSetup.of(ERROR).any("__init__", PatternErrors::initialize);
    ERROR.seal();
  }

  private PatternErrors() {}

  private static Object initialize(Object[] arguments, String[] keywords) {
    Object[] bound = INIT.bind(arguments, keywords, 1);
    fill((PyException) arguments[0], bound[0], bound[1], bound[2]);
    return None.NONE;
  }

  private static void fill(PyException error, Object message, Object pattern, Object position) {
    NamedAttributes attributes = error.attributes();
    Object text = Text.str(message);
    Object source = pattern == null ? None.NONE : pattern;
    Object at = position == null ? None.NONE : position;
    attributes.set("msg", message);
    attributes.set("pattern", source);
    attributes.set("pos", at);
    attributes.set("lineno", None.NONE);
    attributes.set("colno", None.NONE);
    if (source != None.NONE && at != None.NONE) {
      int index = Numbers.toInt(at);
      int[] characters = characters(source);
      int line = 1;
      int column = index + 1;
      boolean several = false;
      for (int i = 0; i < characters.length; i++) {
        several |= characters[i] == '\n';
        if (characters[i] == '\n' && i < index) {
          line++;
          column = index - i;
        }
      }
      attributes.set("lineno", (long) line);
      attributes.set("colno", (long) column);
      String place = several ? " (line " + line + ", column " + column + ")" : "";
      text = Str.concat(text, Str.of(" at position " + index + place));
    }
    error.setArguments(PyTuple.of(text));
  }

  /** The characters of a pattern, or its bytes as if they were characters. */
  static int[] characters(Object source) {
    if (source instanceof ByteSequence) {
      ByteSequence bytes = (ByteSequence) source;
      Work.checkSize(4L * bytes.size());
      int[] characters = new int[bytes.size()];
      for (int i = 0; i < characters.length; i++) {
        characters[i] = bytes.at(i);
      }
      return characters;
    }
    Object plain = Str.unwrap(source);
    Work.checkSize(4L * Str.length(plain));
    Work.elements(Str.length(plain));
    return Str.codePoints(plain);
  }

  /** A message with escapes for all that is not ASCII. */
  private static String ascii(String message) {
    StringBuilder out = new StringBuilder();
    message
        .codePoints()
        .forEach(
            c -> {
              if (c < 128) {
                out.append((char) c);
              } else {
                out.append(StrRepr.escape(c));
              }
            });
    return out.toString();
  }

  /** The script exception for a malformed pattern or template. */
  static ScriptRaise of(PatternException problem, Object source) {
    String message = problem.getMessage();
    switch (problem.kind()) {
      case OVERFLOW:
        return Errors.overflowError(message);
      case VALUE:
        return Errors.valueError(message);
      case INDEX:
        return Errors.indexError(message);
      default:
        ScriptRaise raise = Errors.of(ERROR);
        boolean placed = problem.position() != PatternException.NOWHERE;
        fill(
            raise.exception(),
            source instanceof ByteSequence ? ascii(message) : Str.of(message),
            placed ? source : null,
            placed ? (Object) (long) problem.position() : null);
        return raise;
    }
  }
}
