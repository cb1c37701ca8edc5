package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.ParsedTexts;
import dev.tauraro.engine.objects.ScriptRaise;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.StrBuilder;
import dev.tauraro.engine.objects.Types;

/** The {@code %} operator of strings. */
final class PercentText extends Percent {
  private final Object template;
  private final StrBuilder result = new StrBuilder();

  PercentText(Object template, Object arguments) {
    super(arguments);
    this.template = template;
  }

  Object format() {
    PercentProgram program =
        template instanceof String
            ? (PercentProgram)
                ParsedTexts.get(
                    template, PercentProgram.KIND, () -> PercentProgram.of((String) template))
            : PercentProgram.IRREGULAR;
    if (program != PercentProgram.IRREGULAR && hasArguments(program.count())) {
      run(program);
    } else {
      run();
    }
    return result.build();
  }

  private void run(PercentProgram program) {
    int count = program.count();
    for (int i = 0; i < count; i++) {
      result.append((Object) program.text(i));
      append(program.conversion(i));
    }
    result.append((Object) program.text(count));
  }

  @Override
  boolean isText(Object value) {
    return Str.is(Str.unwrap(value));
  }

  @Override
  int length() {
    return Str.length(template);
  }

  @Override
  int characterAt(int index) {
    return Str.codePointAt(template, index);
  }

  @Override
  Object key(int start, int end) {
    return Str.slice(template, start, end);
  }

  @Override
  void appendTemplate(int start, int end) {
    result.append(template, start, end);
  }

  @Override
  boolean appendValue(Conversion conversion) {
    Object text;
    switch (conversion.type) {
      case 's':
        text = Text.str(argument());
        if (conversion.width < 0 && conversion.precision < 0) {
          result.append(Str.unwrap(text));
          return true;
        }
        break;
      case 'r':
        text = Text.repr(argument());
        break;
      case 'a':
        text = Text.ascii(argument());
        break;
      case 'c':
        appendAligned(character(argument()), conversion);
        return true;
      default:
        return false;
    }
    text = Str.unwrap(text);
    if (conversion.precision >= 0 && conversion.precision < Str.length(text)) {
      text = Str.slice(text, 0, conversion.precision);
    }
    appendAligned(text, conversion);
    return true;
  }

  private void appendAligned(Object text, Conversion conversion) {
    int padding = Math.max(0, conversion.width - Str.length(text));
    if (!conversion.left) {
      NumberLayout.pad(result, ' ', padding);
    }
    result.append(text);
    if (conversion.left) {
      NumberLayout.pad(result, ' ', padding);
    }
  }

  private static Object character(Object value) {
    Object text = Str.unwrap(value);
    if (Str.is(text) && Str.length(text) == 1) {
      return text;
    }
    Object number = Str.is(text) ? null : Numbers.indexOrNull(value);
    if (number == null) {
      throw Errors.typeError("%c requires int or char");
    }
    long code = Numbers.toLongClamped(number);
    if (code < 0 || code > Character.MAX_CODE_POINT) {
      throw Errors.overflowError("%c arg not in range(0x110000)");
    }
    return Str.ofCodePoint((int) code);
  }

  @Override
  void appendPadded(String text, int padding, Conversion conversion) {
    if (!conversion.left) {
      NumberLayout.pad(result, ' ', padding);
    }
    result.append((Object) text);
    if (conversion.left) {
      NumberLayout.pad(result, ' ', padding);
    }
  }

  @Override
  char namedType(Conversion conversion) {
    return (char) conversion.type;
  }

  @Override
  ScriptRaise noFloat(Object value) {
    return Errors.typeError("must be real number, not " + Types.nameOf(value));
  }

  @Override
  String kind() {
    return "string";
  }
}
