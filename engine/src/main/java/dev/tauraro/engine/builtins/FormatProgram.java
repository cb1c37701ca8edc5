package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Str;
import java.util.ArrayList;
import java.util.List;

/**
 * A template of {@code str.format} taken apart. Only regular ones are: without mistakes, fields
 * inside fields, and attributes or items of arguments.
 */
final class FormatProgram {
  /** Stands for a template that must be read anew for each use. */
  static final FormatProgram IRREGULAR = new FormatProgram("");

  /** The kind of parsed text. */
  static final Object KIND = FormatProgram.class;

  private static final int MOST_DIGITS = 4;

  /**
   * A field and the text before it.
   *
   * @param index number of the positional argument, or -1
   * @param name name of the argument when it is not positional
   */
  record Field(String before, int index, String name, int conversion, Object spec) {}

  private final String template;
  private final List<Field> fields = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int automatic;
  private boolean manual;

  private FormatProgram(String template) {
    this.template = template;
  }

  static FormatProgram of(String template) {
    FormatProgram program = new FormatProgram(template);
    return program.read() ? program : IRREGULAR;
  }

  List<Field> fields() {
    return fields;
  }

  /** The text behind the last field. */
  String rest() {
    return text.toString();
  }

  private boolean read() {
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at++);
      if (c != '{' && c != '}') {
        text.append(c);
      } else if (at < template.length() && template.charAt(at) == c) {
        text.append(c);
        at++;
      } else {
        at = c == '{' ? readField(at) : -1;
        if (at < 0) {
          return false;
        }
      }
    }
    return automatic == 0 || !manual;
  }

  /** Reads a field from behind its brace; returns where it ends, or -1. */
  private int readField(int start) {
    int end = template.indexOf('}', start);
    int nested = template.indexOf('{', start);
    if (end < 0 || nested >= 0 && nested < end || template.indexOf('[', start) >= 0) {
      return -1;
    }
    FieldScanner field = new FieldScanner(template, start);
    String name = Str.java(field.name());
    int conversion = field.conversion();
    if (name.indexOf('.') >= 0
        || conversion != 0 && conversion != 'r' && conversion != 's' && conversion != 'a') {
      return -1;
    }
    int index = index(name);
    if (index < -1) {
      return -1;
    }
    fields.add(new Field(text.toString(), index, name, conversion, field.spec()));
    text.setLength(0);
    return field.end();
  }

  /** The number of the argument, -1 for a named one, -2 when it is too large. */
  private int index(String name) {
    if (name.isEmpty()) {
      return automatic++;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return -1;
      }
    }
    manual = true;
    return name.length() > MOST_DIGITS ? -2 : Integer.parseInt(name);
  }
}
