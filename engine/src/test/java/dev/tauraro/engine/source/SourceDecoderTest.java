package dev.tauraro.engine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceDecoderTest {
  private static String decode(String text, Charset charset) {
    return SourceDecoder.decode("f.py", text.getBytes(charset)).text();
  }

  @Test
  void withoutADeclarationItIsUtf8() {
    assertThat(decode("x = 'é𝐱'\n", StandardCharsets.UTF_8)).isEqualTo("x = 'é𝐱'\n");
  }

  @Test
  void theFirstTwoLinesMayDeclareAnEncoding() {
    String first = "# -*- coding: latin-1 -*-\nx = 'é'\n";
    String second = "#!/usr/bin/env tauraro\n# vim: set fileencoding=iso-8859-15 :\nx = '€'\n";
    assertThat(decode(first, StandardCharsets.ISO_8859_1)).isEqualTo(first);
    assertThat(decode(second, Charset.forName("ISO-8859-15"))).isEqualTo(second);
  }

  @Test
  void aDeclarationBehindCodeIsNone() {
    assertThatThrownBy(
            () -> decode("x = 1\n# coding: latin-1\ny = 'é'\n", StandardCharsets.ISO_8859_1))
        .isInstanceOf(SyntaxException.class);
  }

  @Test
  void anUnknownEncodingIsAnError() {
    assertThatThrownBy(() -> decode("# coding: klingon\n", StandardCharsets.UTF_8))
        .hasMessage("unknown encoding: klingon");
  }
}
