package dev.tauraro.engine.objects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Strings count code points, whichever form they have. */
final class StrTest {
  private static final Object WIDE = Str.of("a\uD83D\uDE00b");

  @Test
  void formDependsOnTheCharacters() {
    assertThat(Str.of("caf\u00E9")).isInstanceOf(String.class);
    assertThat(WIDE).isInstanceOf(WideStr.class);
    assertThat(Str.length(WIDE)).isEqualTo(3);
    assertThat(Str.codePointAt(WIDE, 1)).isEqualTo(0x1F600);
    assertThat(Str.slice(WIDE, 2, 3)).isEqualTo("b");
    assertThat(Str.slice(WIDE, 0, 2)).isInstanceOf(WideStr.class);
    assertThat(Str.slice(WIDE, 2, -1, -2)).isEqualTo("ba");
  }

  @Test
  void loneSurrogatesNeverJoin() {
    Object high = Str.ofCodePoint(0xD83D);
    Object low = Str.ofCodePoint(0xDE00);
    assertThat(high).isInstanceOf(String.class);
    Object both = Str.concat(high, low);
    assertThat(Str.length(both)).isEqualTo(2);
    assertThat(both).isNotEqualTo(Str.of("\uD83D\uDE00"));
    assertThat(Str.length(Str.repeat(Str.concat(low, high), 2))).isEqualTo(4);
    assertThat(Str.length(new StrBuilder().append(high).append(low).build())).isEqualTo(2);
    assertThat(Str.slice(both, 0, 1)).isEqualTo(high);
  }

  @Test
  void orderIsByCodePoint() {
    Object bmp = Str.ofCodePoint(0xFFFF);
    assertThat(Str.compare(bmp, Str.of("\uD83D\uDE00"))).isNegative();
    assertThat(Str.compare(WIDE, "a")).isPositive();
    assertThat(Str.compare(WIDE, WIDE)).isZero();
  }

  @Test
  void searchesInBothForms() {
    assertThat(Str.find(WIDE, "b", 0, 3)).isEqualTo(2);
    assertThat(Str.find("abc", WIDE, 0, 3)).isEqualTo(-1);
    assertThat(Str.find("abcabc", "c", 3, 5)).isEqualTo(-1);
    assertThat(Str.findLast("abcabc", "bc", 0, 6)).isEqualTo(4);
    assertThat(Str.findLast("abcabc", "bc", 0, 5)).isEqualTo(1);
    assertThat(Str.find("abc", "", 3, 3)).isEqualTo(3);
  }

  @Test
  void reprQuotesAndEscapes() {
    assertThat(StrRepr.repr("it's")).isEqualTo("\"it's\"");
    assertThat(StrRepr.repr("'\"")).isEqualTo("'\\'\"'");
    assertThat(StrRepr.repr("\n\t\u0000\u007F\u00A0\u00E9\u2028"))
        .isEqualTo("'\\n\\t\\x00\\x7f\\xa0\u00E9\\u2028'");
    assertThat(StrRepr.ascii(WIDE)).isEqualTo("'a\\U0001f600b'");
    assertThat(StrRepr.bytes(new PyBytes(new byte[] {'a', '\'', 0, -1})))
        .isEqualTo("b\"a'\\x00\\xff\"");
  }

  @Test
  void charactersOfLatin1AreShared() {
    assertThat(Str.charAt("xyz", 1)).isSameAs(Str.ofCodePoint('y'));
  }
}
