package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.Work;
import java.util.Locale;

/** Writes dates and times by a format, as {@code strftime} does in the C locale. */
final class TimeText {
  static final String[] DAYS = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
  };
  static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };
  private static final int SHORT = 3;
  private static final int WIDEST = 1000;

  private final Moment moment;
  private final boolean extended;
  private String offset;
  private String zone;

  private TimeText(Moment moment, boolean extended) {
    this.moment = moment;
    this.extended = extended;
  }

  /**
   * The text of a moment.
   *
   * @param extended whether {@code %f} stands for the microseconds
   */
  static String format(String format, Moment moment, boolean extended) {
    return new TimeText(moment, extended).format(format);
  }

  /** {@code Sat Feb 29 12:30:15 2020} */
  static String plain(Moment moment) {
    return plain(moment, Integer.toString(moment.year()));
  }

  /** As {@link #plain(Moment)}, with four digits for the year, as dates have it. */
  static String dated(Moment moment) {
    return plain(moment, String.format(Locale.ROOT, "%04d", moment.year()));
  }

  private static String plain(Moment moment, String year) {
    return String.format(
        Locale.ROOT,
        "%s %s %2d %02d:%02d:%02d %s",
        DAYS[moment.weekday()].substring(0, SHORT),
        MONTHS[moment.month() - 1].substring(0, SHORT),
        moment.day(),
        moment.hour(),
        moment.minute(),
        moment.second(),
        year);
  }

  private String format(String format) {
    StringBuilder out = new StringBuilder();
    Work.elements(format.length());
    int at = 0;
    while (at < format.length()) {
      char c = format.charAt(at++);
      if (c != '%' || at == format.length()) {
        out.append(c);
        continue;
      }
      int start = at - 1;
      char flag = 0;
      while (at < format.length() - 1 && "_-0^#".indexOf(format.charAt(at)) >= 0) {
        flag = format.charAt(at++);
      }
      int width = 0;
      while (at < format.length() - 1 && Character.isDigit(format.charAt(at))) {
        width = Math.min(WIDEST, width * 10 + Character.digit(format.charAt(at++), 10));
      }
      String text = directive(format.charAt(at++), flag, width);
      out.append(text == null ? format.substring(start, at) : text);
      Work.steps(1);
      Work.checkSize(out.length());
    }
    return out.toString();
  }

  private String directive(char letter, char flag, int width) {
    switch (letter) {
      case 'a':
        return word(DAYS[moment.weekday()].substring(0, SHORT), flag, width);
      case 'A':
        return word(DAYS[moment.weekday()], flag, width);
      case 'b':
      case 'h':
        return word(MONTHS[moment.month() - 1].substring(0, SHORT), flag, width);
      case 'B':
        return word(MONTHS[moment.month() - 1], flag, width);
      case 'p':
        String half = moment.hour() < 12 ? "AM" : "PM";
        return word(flag == '#' ? half.toLowerCase(Locale.ROOT) : half, flag, width);
      case 'P':
        return word(moment.hour() < 12 ? "am" : "pm", flag, width);
      case 'c':
        return format("%a %b %e %H:%M:%S %Y");
      case 'D':
      case 'x':
        return format("%m/%d/%y");
      case 'F':
        return format("%Y-%m-%d");
      case 'r':
        return format("%I:%M:%S %p");
      case 'R':
        return format("%H:%M");
      case 'T':
      case 'X':
        return format("%H:%M:%S");
      case 'n':
        return "\n";
      case 't':
        return "\t";
      case '%':
        return "%";
      case 'z':
        offset = offset == null ? moment.offset().get() : offset;
        return offset;
      case 'Z':
        zone = zone == null ? moment.zone().get() : zone;
        return word(zone, flag, width);
      default:
        return number(letter, flag, width);
    }
  }

  private static String word(String text, char flag, int width) {
    String cased =
        flag == '^' || flag == '#' && !text.equals(text.toLowerCase(Locale.ROOT))
            ? text.toUpperCase(Locale.ROOT)
            : text;
    return " ".repeat(Math.max(0, width - cased.length())) + cased;
  }

  private String number(char letter, char flag, int width) {
    int hour = moment.hour();
    int afterMonday = moment.weekday();
    int afterSunday = (moment.weekday() + 1) % 7;
    switch (letter) {
      case 'd':
        return padded(moment.day(), 2, '0', flag, width);
      case 'e':
        return padded(moment.day(), 2, ' ', flag, width);
      case 'f':
        return extended ? padded(moment.micro(), 6, '0', flag, width) : null;
      case 'H':
        return padded(hour, 2, '0', flag, width);
      case 'I':
        return padded((hour + 11) % 12 + 1, 2, '0', flag, width);
      case 'k':
        return padded(hour, 2, ' ', flag, width);
      case 'l':
        return padded((hour + 11) % 12 + 1, 2, ' ', flag, width);
      case 'j':
        return padded(moment.yearDay(), 3, '0', flag, width);
      case 'm':
        return padded(moment.month(), 2, '0', flag, width);
      case 'M':
        return padded(moment.minute(), 2, '0', flag, width);
      case 'S':
        return padded(moment.second(), 2, '0', flag, width);
      case 's':
        return padded(moment.epochSeconds(), 1, '0', flag, width);
      case 'u':
        return padded(afterMonday + 1, 1, '0', flag, width);
      case 'w':
        return padded(afterSunday, 1, '0', flag, width);
      case 'U':
        return padded((moment.yearDay() - 1 + 7 - afterSunday) / 7, 2, '0', flag, width);
      case 'W':
        return padded((moment.yearDay() - 1 + 7 - afterMonday) / 7, 2, '0', flag, width);
      case 'V':
        return padded(isoDate()[1], 2, '0', flag, width);
      case 'G':
        return padded(isoDate()[0], 1, '0', flag, width);
      case 'g':
        return padded(Math.floorMod(isoDate()[0], 100), 2, '0', flag, width);
      case 'C':
        return padded(Math.floorDiv(moment.year(), 100), 1, '0', flag, width);
      case 'y':
        return padded(Math.floorMod(moment.year(), 100), 2, '0', flag, width);
      case 'Y':
        return padded(moment.year(), 1, '0', flag, width);
      default:
        return null;
    }
  }

  private int[] isoDate() {
    return CivilDays.isoDate(moment.year(), moment.month(), moment.day());
  }

  private static String padded(long value, int digits, char usual, char flag, int width) {
    String text = Long.toString(Math.abs(value));
    char padding = flag == '_' ? ' ' : flag == '0' ? '0' : usual;
    int wanted = flag == '-' && width == 0 ? 0 : Math.max(width, width == 0 ? digits : 0);
    String filled = String.valueOf(padding).repeat(Math.max(0, wanted - text.length())) + text;
    return value < 0 ? "-" + filled : filled;
  }
}
