package dev.tauraro.engine.runtime;

import dev.tauraro.engine.objects.StrBuilder;

/** Puts sign, prefix, grouped digits and padding of a formatted number together. */
final class NumberLayout {
  private final FormatSpec spec;

  NumberLayout(FormatSpec spec) {
    this.spec = spec;
  }

  /**
   * Lays out a number.
   *
   * @param negative whether to show a minus sign
   * @param prefix {@code 0x} and the like, or empty
   * @param digits the digits before the decimal point
   * @param rest what follows them: fraction, exponent, percent sign, or {@code inf} and {@code nan}
   */
  Object layOut(boolean negative, String prefix, String digits, String rest) {
    String sign = negative ? "-" : spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
    int fixed = sign.length() + prefix.length() + rest.length();
    Metering.text(Math.max(spec.width(), fixed + 2L * digits.length()));
    int least = spec.padsWithZeros() ? spec.width() - fixed : 0;
    String grouped = digits.isEmpty() ? "" : group(digits, least);
    int padding = Math.max(0, spec.width() - fixed - grouped.length());
    if (padding == 0) {
      return (sign + prefix).isEmpty()
          ? rest.isEmpty() ? grouped : grouped.concat(rest)
          : sign + prefix + grouped + rest;
    }
    Metering.charge(padding / 64);
    int left = spec.align() == '>' ? padding : spec.align() == '^' ? padding / 2 : 0;
    int inner = spec.align() == '=' ? padding : 0;
    StrBuilder text = new StrBuilder();
    pad(text, left);
    text.append((Object) sign).append((Object) prefix);
    pad(text, inner);
    text.append((Object) grouped).append((Object) rest);
    pad(text, padding - left - inner);
    return text.build();
  }

  private void pad(StrBuilder text, int count) {
    pad(text, spec.fill(), count);
  }

  /** Appends a character many times. */
  static void pad(StrBuilder text, int codePoint, int count) {
    for (int i = 0; i < count; i++) {
      text.append(codePoint);
    }
  }

  /** The digits with separators, and with zeros before them up to a width. */
  private String group(String digits, int least) {
    if (spec.grouping() == 0) {
      return digits.length() >= least ? digits : "0".repeat(least - digits.length()) + digits;
    }
    int size = spec.type() != 0 && "boxX".indexOf(spec.type()) >= 0 ? 4 : 3;
    StringBuilder reversed = new StringBuilder();
    int left = digits.length();
    int missing = least;
    while (true) {
      int count = Math.min(size, Math.max(Math.max(left, missing), 1));
      for (int i = 0; i < count; i++) {
        reversed.append(left > 0 ? digits.charAt(--left) : '0');
      }
      missing -= count;
      if (left <= 0 && missing <= 0) {
        return reversed.reverse().toString();
      }
      reversed.append(spec.grouping());
      missing--;
    }
  }
}
