package dev.tauraro.engine.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * A template of the {@code %} operator taken apart: text, conversion, text, and so on. Only regular
 * templates are: those without keys, stars and mistakes.
 */
final class PercentProgram {
  /** Stands for a template that must be read anew for each use. */
  static final PercentProgram IRREGULAR = new PercentProgram(null);

  /** The kind of parsed text. */
  static final Object KIND = PercentProgram.class;

  private static final String TYPES = "diuoxXeEfFgGsrac";

  /** More digits of a width or precision make a template irregular. */
  private static final int DIGITS = 4;

  private final String template;
  private final List<String> texts = new ArrayList<>();
  private final List<Percent.Conversion> conversions = new ArrayList<>();
  private int at;

  private PercentProgram(String template) {
    this.template = template;
  }

  static PercentProgram of(String template) {
    PercentProgram program = new PercentProgram(template);
    return program.read() ? program : IRREGULAR;
  }

  int count() {
    return conversions.size();
  }

  /** The text before a conversion, or behind the last one. */
  String text(int index) {
    return texts.get(index);
  }

  Percent.Conversion conversion(int index) {
    return conversions.get(index);
  }

  private boolean read() {
    StringBuilder text = new StringBuilder();
    while (at < template.length()) {
      char c = template.charAt(at++);
      if (c != '%') {
        text.append(c);
      } else if (peek() == '%') {
        text.append('%');
        at++;
      } else {
        texts.add(text.toString());
        text.setLength(0);
        if (!readConversion()) {
          return false;
        }
      }
    }
    texts.add(text.toString());
    return true;
  }

  private int peek() {
    return at < template.length() ? template.charAt(at) : -1;
  }

  private boolean readConversion() {
    Percent.Conversion conversion = new Percent.Conversion();
    while (Percent.readFlag(peek(), conversion)) {
      at++;
    }
    conversion.width = readNumber();
    if (peek() == '.') {
      at++;
      conversion.precision = Math.max(0, readNumber());
    }
    conversion.type = peek();
    at++;
    conversions.add(conversion);
    return TYPES.indexOf(conversion.type) >= 0;
  }

  private int readNumber() {
    int start = at;
    int number = -1;
    while (peek() >= '0' && peek() <= '9') {
      if (at - start == DIGITS) {
        return number;
      }
      number = Math.max(number, 0) * 10 + peek() - '0';
      at++;
    }
    return number;
  }
}
