package dev.tauraro.engine.builtins;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.Str;

/** Reads one replacement field of a format template: {@code name!conversion:spec}. */
final class FieldScanner {
  private final Object template;
  private final int length;
  private int at;
  private final Object name;
  private int conversion;
  private Object spec = "";
  private boolean nestedFields;

  /** Reads from behind the opening brace. */
  FieldScanner(Object template, int start) {
    this.template = template;
    this.length = Str.length(template);
    this.at = start;
    int end = skipName();
    this.name = Str.slice(template, start, at - 1);
    if (end == '!') {
      end = readConversion();
    }
    if (end == ':') {
      readSpec();
    } else if (end != '}') {
      throw Errors.valueError("expected '}' before end of string");
    }
  }

  private int read() {
    return Str.codePointAt(template, at++);
  }

  /** Skips to behind what ends the name; returns that. */
  private int skipName() {
    while (at < length) {
      int c = read();
      switch (c) {
        case '{':
          throw Errors.valueError("unexpected '{' in field name");
        case '[':
          while (at < length && Str.codePointAt(template, at) != ']') {
            at++;
          }
          break;
        case '}':
        case ':':
        case '!':
          return c;
        default:
          break;
      }
    }
    throw Errors.valueError("expected '}' before end of string");
  }

  private int readConversion() {
    if (at >= length) {
      throw Errors.valueError("end of string while looking for conversion specifier");
    }
    conversion = read();
    if (at >= length) {
      throw Errors.valueError("unmatched '{' in format spec");
    }
    int c = read();
    if (c != '}' && c != ':') {
      throw Errors.valueError("expected ':' after conversion specifier");
    }
    return c;
  }

  private void readSpec() {
    int start = at;
    int open = 1;
    while (at < length) {
      int c = read();
      if (c == '{') {
        nestedFields = true;
        open++;
      } else if (c == '}' && --open == 0) {
        spec = Str.slice(template, start, at - 1);
        return;
      }
    }
    throw Errors.valueError("unmatched '{' in format spec");
  }

  Object name() {
    return name;
  }

  /** The conversion character, or 0. */
  int conversion() {
    return conversion;
  }

  Object spec() {
    return spec;
  }

  boolean hasNestedFields() {
    return nestedFields;
  }

  /** Index behind the closing brace. */
  int end() {
    return at;
  }
}
