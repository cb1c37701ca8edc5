package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrRepr;
import dev.tauraro.engine.regex.Matcher;
import dev.tauraro.engine.regex.Notices;
import dev.tauraro.engine.regex.PatternException;
import dev.tauraro.engine.regex.Program;
import dev.tauraro.engine.regex.RegexFlags;
import dev.tauraro.engine.regex.Subject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads dates and times by a format, as {@code strptime} does in the C locale. */
final class TimeReader {
  private static final String SPECIAL = "\\.^$*+?(){}[]|";
  private static final int SHORT = 3;

  /** The numbers that directives stand for, longest first. */
  private static final Map<Character, String> NUMBERS =
      Map.ofEntries(
          Map.entry('d', "3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9]"),
          Map.entry('f', "[0-9]{1,6}"),
          Map.entry('H', "2[0-3]|[0-1]\\d|\\d"),
          Map.entry('I', "1[0-2]|0[1-9]|[1-9]"),
          Map.entry('G', "\\d\\d\\d\\d"),
          Map.entry('j', "36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]"),
          Map.entry('m', "1[0-2]|0[1-9]|[1-9]"),
          Map.entry('M', "[0-5]\\d|\\d"),
          Map.entry('S', "6[0-1]|[0-5]\\d|\\d"),
          Map.entry('U', "5[0-3]|[0-4]\\d|\\d"),
          Map.entry('W', "5[0-3]|[0-4]\\d|\\d"),
          Map.entry('w', "[0-6]"),
          Map.entry('u', "[1-7]"),
          Map.entry('V', "5[0-3]|0[1-9]|[1-4]\\d|\\d"),
          Map.entry('y', "\\d\\d"),
          Map.entry('Y', "\\d\\d\\d\\d"),
          Map.entry('z', "[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|(?-i:Z)"),
          Map.entry('A', names(TimeText.DAYS, day -> day)),
          Map.entry('a', names(TimeText.DAYS, TimeReader::shortened)),
          Map.entry('B', names(TimeText.MONTHS, month -> month)),
          Map.entry('b', names(TimeText.MONTHS, TimeReader::shortened)),
          Map.entry('p', "am|pm"),
          Map.entry('Z', "utc|gmt"));

  private static final Map<Character, String> WHOLES =
      Map.of('c', "%a %b %d %H:%M:%S %Y", 'x', "%m/%d/%y", 'X', "%H:%M:%S");

  private final String format;
  private final Object text;
  private Program program;
  private Matcher matcher;

  private TimeReader(Object text, String format) {
    this.text = text;
    this.format = format;
  }

  private static String shortened(String name) {
    return name.substring(0, SHORT);
  }

  private static String names(String[] names, UnaryOperator<String> form) {
    StringBuilder all = new StringBuilder();
    String[] sorted = names.clone();
    Arrays.sort(sorted, (a, b) -> b.length() - a.length());
    for (String name : sorted) {
      all.append(all.length() == 0 ? "" : "|").append(form.apply(name));
    }
    return all.toString();
  }

  /** What a text says by a format; ValueError when it does not fit. */
  static TimeFields read(Object text, String format) {
    return new TimeReader(text, format).read();
  }

  private TimeFields read() {
    String pattern = pattern(format);
    try {
      program =
          Program.compile(
              pattern.codePoints().toArray(), RegexFlags.IGNORE_CASE, false, Notices.NONE);
    } catch (PatternException twice) {
      throw PatternErrors.of(twice, Str.of(pattern));
    }
    int length = Str.length(text);
    matcher = new Matcher(program, Subject.of(text), length);
    if (!matcher.match(0, false, false)) {
      throw Errors.valueError(
          "time data "
              + Str.java(StrRepr.repr(text))
              + " does not match format "
              + Str.java(StrRepr.repr(Str.of(format))));
    }
    if (matcher.end(0) != length) {
      throw Errors.valueError(
          "unconverted data remains: " + Str.java(Str.slice(text, matcher.end(0), length)));
    }
    return fields();
  }

  private String pattern(String source) {
    StringBuilder out = new StringBuilder();
    boolean spaceBefore = false;
    for (int at = 0; at < source.length(); at++) {
      char c = source.charAt(at);
      boolean space = Character.isWhitespace(c);
      if (space) {
        out.append(spaceBefore ? "" : "\\s+");
      } else if (c != '%') {
        out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
      } else {
        at++;
        if (at == source.length()) {
          throw malformed("stray % in format ");
        }
        appendDirective(source.charAt(at), out);
      }
      spaceBefore = space;
    }
    return out.toString();
  }

  private String quoted() {
    return "'" + format + "'";
  }

  private void appendDirective(char letter, StringBuilder out) {
    String whole = WHOLES.get(letter);
    String number = NUMBERS.get(letter);
    if (whole != null) {
      out.append(pattern(whole));
    } else if (number != null) {
      out.append("(?P<").append(letter).append('>').append(number).append(')');
    } else if (letter == '%') {
      out.append('%');
    } else {
      String shown = letter == '\\' ? "\\\\" : String.valueOf(letter);
      throw malformed("'" + shown + "' is a bad directive in format ");
    }
  }

  private ScriptRaise malformed(String message) {
    ScriptRaise raise = Errors.valueError(message + quoted());
    raise.exception().setContextSuppressed(true);
    return raise;
  }

  private String found(char letter) {
    Integer group = program.names().get(String.valueOf(letter));
    if (group == null) {
      return null;
    }
    return Str.java(Str.slice(text, matcher.start(group), matcher.end(group)));
  }

  private int number(char letter, int absent) {
    String digits = found(letter);
    return digits == null ? absent : Integer.parseInt(digits.strip());
  }

  private static int indexOf(String[] names, String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].regionMatches(true, 0, name, 0, Math.max(SHORT, name.length()))) {
        return i;
      }
    }
    return -1;
  }

  private TimeFields fields() {
    TimeFields fields = new TimeFields();
    if (found('y') != null) {
      int year = number('y', 0);
      fields.year = year <= 68 ? 2000 + year : 1900 + year;
    }
    fields.year = number('Y', fields.year);
    fields.month = number('m', 1);
    String month = found('B') != null ? found('B') : found('b');
    if (month != null) {
      fields.month = indexOf(TimeText.MONTHS, month) + 1;
    }
    fields.day = number('d', 1);
    readClock(fields);
    readZone(fields);
    String weekday = found('A') != null ? found('A') : found('a');
    if (weekday != null) {
      fields.weekday = indexOf(TimeText.DAYS, weekday);
    } else if (found('w') != null) {
      fields.weekday = (number('w', 0) + 6) % 7;
    } else {
      fields.weekday = number('u', 0) - 1;
    }
    fields.yearDay = number('j', TimeFields.UNKNOWN);
    new WeekFields(
            number('G', TimeFields.UNKNOWN),
            number('V', TimeFields.UNKNOWN),
            number('U', TimeFields.UNKNOWN),
            number('W', TimeFields.UNKNOWN))
        .complete(fields);
    return fields;
  }

  private void readClock(TimeFields fields) {
    fields.hour = number('H', 0);
    if (found('I') != null) {
      int hour = number('I', 0) % 12;
      String half = found('p');
      fields.hour = half != null && half.toLowerCase(Locale.ROOT).equals("pm") ? hour + 12 : hour;
    }
    fields.minute = number('M', 0);
    fields.second = number('S', 0);
    String fraction = found('f');
    if (fraction != null) {
      fields.micro = Integer.parseInt((fraction + "00000").substring(0, 6));
    }
  }

  private void readZone(TimeFields fields) {
    String offset = found('z');
    if (offset != null) {
      fields.offset = offset(offset);
    }
    if (found('Z') != null) {
      fields.zone = found('Z');
      fields.daylight = 0;
    }
  }

  private static PyTimeDelta offset(String text) {
    if (text.equals("Z")) {
      return PyTimeDelta.of(0, 0);
    }
    String digits = text.substring(1);
    if (digits.charAt(2) == ':') {
      digits = digits.substring(0, 2) + digits.substring(3);
      if (digits.length() > 5) {
        if (digits.charAt(4) != ':') {
          throw Errors.valueError("Inconsistent use of : in " + text);
        }
        digits = digits.substring(0, 4) + digits.substring(5);
      }
    }
    long seconds =
        Integer.parseInt(digits.substring(0, 2)) * 3600L
            + Integer.parseInt(digits.substring(2, 4)) * 60L;
    long micros = 0;
    if (digits.length() > 4) {
      if (digits.charAt(4) == ':') {
        throw Errors.valueError(
            "invalid literal for int() with base 10: '" + digits.substring(4, 6) + "'");
      }
      seconds += Integer.parseInt(digits.substring(4, 6));
    }
    if (digits.length() > 7) {
      micros = Integer.parseInt((digits.substring(7) + "00000").substring(0, 6));
    }
    long all = seconds * PyTimeDelta.MICROS + micros;
    return PyTimeDelta.of(0, text.charAt(0) == '-' ? -all : all);
  }
}
