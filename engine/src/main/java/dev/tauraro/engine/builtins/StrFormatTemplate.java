package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Exceptions;
import dev.tauraro.engine.objects.ParsedTexts;
import dev.tauraro.engine.objects.PyDict;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.runtime.Access;
import dev.tauraro.engine.runtime.Items;
import dev.tauraro.engine.runtime.Text;

/** {@code str.format}: fills the fields of a template. */
final class StrFormatTemplate {
  /** A template, and the format of one of its fields, may have fields; no deeper. */
  private static final int DEPTH = 2;

  private final Object[] positional;
  private final Object named;
  private int nextAutomatic;
  private boolean manual;

  /** Fills with positional arguments (null when there can be none) and a mapping of named ones. */
  private StrFormatTemplate(Object[] positional, Object named) {
    this.positional = positional;
    this.named = named;
  }

  /** {@code template.format(*args, **kwargs)}; args[0] is the template. */
  static Object format(Object[] args, String[] kw) {
    int given = args.length - kw.length - 1;
    Object template = StrArguments.self(args[0]);
    FormatProgram program =
        template instanceof String
            ? (FormatProgram)
                ParsedTexts.get(template, FormatProgram.KIND, () -> parse((String) template))
            : FormatProgram.IRREGULAR;
    if (program != FormatProgram.IRREGULAR) {
      return run(program, args, kw);
    }
    Object[] positional = new Object[given];
    System.arraycopy(args, 1, positional, 0, given);
    PyDict named = new PyDict(kw.length);
    for (int i = 0; i < kw.length; i++) {
      named.store(Str.of(kw[i]), args[1 + given + i]);
    }
    return new StrFormatTemplate(positional, named).fill(template, DEPTH);
  }

  private static FormatProgram parse(String template) {
    try {
      return FormatProgram.of(template);
    } catch (ScriptRaise mistake) {
      // It is raised when the template is used, after what comes before it.
      return FormatProgram.IRREGULAR;
    }
  }

  /** Fills a regular template; args[0] is the template. */
  private static Object run(FormatProgram program, Object[] args, String[] kw) {
    int given = args.length - kw.length - 1;
    StrBuilder out = new StrBuilder();
    for (FormatProgram.Field field : program.fields()) {
      out.append((Object) field.before());
      Object value;
      if (field.index() < 0) {
        value = named(field.name(), args, kw);
      } else if (field.index() >= given) {
        throw missing(field.index());
      } else {
        value = args[1 + field.index()];
      }
      out.append(Str.unwrap(Text.format(convert(value, field.conversion()), field.spec())));
    }
    return out.append((Object) program.rest()).build();
  }

  private static Object named(String name, Object[] args, String[] kw) {
    for (int i = 0; i < kw.length; i++) {
      if (kw[i].equals(name)) {
        return args[args.length - kw.length + i];
      }
    }
    throw Errors.keyError(Str.of(name));
  }

  /** {@code template.format_map(mapping)} */
  static Object formatMap(Object template, Object mapping) {
    return new StrFormatTemplate(null, mapping).fill(StrArguments.self(template), DEPTH);
  }

  private Object fill(Object template, int depth) {
    if (depth <= 0) {
      throw Errors.valueError("Max string recursion exceeded");
    }
    StrBuilder out = new StrBuilder();
    int length = Str.length(template);
    int i = 0;
    while (i < length) {
      int c = Str.codePointAt(template, i++);
      if (c != '{' && c != '}') {
        out.append(c);
        continue;
      }
      boolean doubled = i < length && Str.codePointAt(template, i) == c;
      if (doubled) {
        out.append(c);
        i++;
      } else if (c == '}') {
        throw Errors.valueError("Single '}' encountered in format string");
      } else if (i == length) {
        throw Errors.valueError("Single '{' encountered in format string");
      } else {
        FieldScanner field = new FieldScanner(template, i);
        out.append(render(field, depth));
        i = field.end();
      }
    }
    return out.build();
  }

  private Object render(FieldScanner field, int depth) {
    Object value = convert(value(field.name()), field.conversion());
    Object spec = field.spec();
    if (field.hasNestedFields()) {
      spec = fill(spec, depth - 1);
    }
    return Str.unwrap(Text.format(value, spec));
  }

  private static Object convert(Object value, int conversion) {
    switch (conversion) {
      case 0:
        return value;
      case 'r':
        return Text.repr(value);
      case 's':
        return Text.str(value);
      case 'a':
        return Text.ascii(value);
      default:
        throw Errors.of(
            Exceptions.VALUE_ERROR,
            conversion > 32 && conversion < 127
                ? "Unknown conversion specifier " + (char) conversion
                : "Unknown conversion specifier \\x" + Integer.toHexString(conversion));
    }
  }

  /** The value that a field name such as {@code 0.name[key]} means. */
  private Object value(Object name) {
    int length = Str.length(name);
    int i = 0;
    while (i < length && !isSeparator(Str.codePointAt(name, i))) {
      i++;
    }
    Object value = first(Str.slice(name, 0, i));
    while (i < length) {
      int c = Str.codePointAt(name, i++);
      int start = i;
      if (c == '.') {
        while (i < length && !isSeparator(Str.codePointAt(name, i))) {
          i++;
        }
        checkNotEmpty(start, i);
        value = Access.get(value, Str.java(Str.slice(name, start, i)));
      } else if (c == '[') {
        while (i < length && Str.codePointAt(name, i) != ']') {
          i++;
        }
        if (i == length) {
          throw Errors.valueError("Missing ']' in format string");
        }
        checkNotEmpty(start, i);
        value = Items.get(value, key(Str.slice(name, start, i)));
        i++;
      } else {
        throw Errors.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
    }
    return value;
  }

  private static boolean isSeparator(int c) {
    return c == '.' || c == '[';
  }

  private static void checkNotEmpty(int start, int end) {
    if (start == end) {
      throw Errors.valueError("Empty attribute in format string");
    }
  }

  /** A number when all characters are digits, else the text itself. */
  private static Object key(Object text) {
    long index = index(text);
    return index < 0 ? text : (Object) index;
  }

  private static long index(Object text) {
    int length = Str.length(text);
    if (length == 0) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < length; i++) {
      int digit = Str.codePointAt(text, i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      if (value > (Long.MAX_VALUE - digit) / 10) {
        throw Errors.valueError("Too many decimal digits in format string");
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private Object first(Object name) {
    if (Str.length(name) == 0) {
      if (manual) {
        throw Errors.valueError(
            "cannot switch from manual field specification to automatic field numbering");
      }
      return argument(nextAutomatic++);
    }
    long index = index(name);
    if (index < 0) {
      return named(name);
    }
    if (nextAutomatic > 0) {
      throw Errors.valueError(
          "cannot switch from automatic field numbering to manual field specification");
    }
    manual = true;
    return argument(index);
  }

  private Object argument(long index) {
    if (positional == null) {
      throw Errors.valueError("Format string contains positional fields");
    }
    if (index >= positional.length) {
      throw missing(index);
    }
    return positional[(int) index];
  }

  private static ScriptRaise missing(long index) {
    return Errors.indexError(
        "Replacement index " + index + " out of range for positional args tuple");
  }

  private Object named(Object name) {
    return Items.get(named, name);
  }
}
