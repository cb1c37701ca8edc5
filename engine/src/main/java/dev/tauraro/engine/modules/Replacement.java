package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.ByteSequence;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyBytes;
import dev.tauraro.engine.objects.Str;
import dev.tauraro.engine.objects.Types;
import dev.tauraro.engine.objects.ValueInstance;
import dev.tauraro.engine.regex.PatternException;
import dev.tauraro.engine.regex.ReplacementParser;
import dev.tauraro.engine.runtime.Calls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** What matches are replaced by: a function, a fixed text, or a template with groups. */
final class Replacement {
  private final Object function;
  private final Object[] texts;
  private final int[] groups;

  private Replacement(Object function, Object[] texts, int[] groups) {
    this.function = function;
    this.texts = texts;
    this.groups = groups;
  }

  /** The replacement that a script gives to {@code sub}. */
  static Replacement of(PyPattern pattern, Object given) {
    return Calls.isCallable(given) ? new Replacement(given, null, null) : template(pattern, given);
  }

  /** The replacement of a template. */
  static Replacement template(PyPattern pattern, Object given) {
    Object plain = ValueInstance.unwrap(given);
    boolean bytes = plain instanceof ByteSequence;
    if (!bytes && !Str.is(plain)) {
      throw Errors.typeError(
          "decoding to str: need a bytes-like object, " + Types.nameOf(given) + " found");
    }
    if (bytes ? !hasEscape((ByteSequence) plain) : ReplacementParser.isLiteral(plain)) {
      return new Replacement(null, new Object[] {plain}, new int[] {-1});
    }
    List<ReplacementParser.Part> parts;
    try {
      parts =
          ReplacementParser.parse(
              PatternErrors.characters(plain),
              pattern.program().groups(),
              pattern.program().names(),
              bytes,
              ReModule.NOTICES);
    } catch (PatternException e) {
      throw PatternErrors.of(e, given);
    }
    List<Object> texts = new ArrayList<>();
    int[] groups = new int[parts.size()];
    for (ReplacementParser.Part part : parts) {
      groups[texts.size()] = part.text() == null ? part.group() : -1;
      Object text = part.text() == null ? None.NONE : part.text();
      texts.add(bytes && part.text() != null ? bytes(text) : text);
    }
    return new Replacement(null, texts.toArray(), groups);
  }

  private static PyBytes bytes(Object text) {
    byte[] bytes = new byte[Str.length(text)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Str.codePointAt(text, i);
    }
    return new PyBytes(bytes);
  }

  private static boolean hasEscape(ByteSequence bytes) {
    return bytes.find(new PyBytes(new byte[] {'\\'}), 0, bytes.size()) >= 0;
  }

  /** Appends what replaces a match. */
  void append(Search search, Joiner out) {
    if (function != null) {
      Object text = Calls.call(function, search.result());
      if (text != None.NONE) {
        out.append(text);
      }
      return;
    }
    append(group -> search.text(group, null), out);
  }

  /** Appends what the template gives for a match. */
  void append(PyMatch match, Joiner out) {
    append(group -> match.text(group, null), out);
  }

  private void append(IntFunction<Object> group, Joiner out) {
    if (texts.length == 1 && groups[0] < 0) {
      out.append(texts[0]);
      return;
    }
    out.begin();
    for (int i = 0; i < texts.length; i++) {
      Object text = groups[i] < 0 ? texts[i] : group.apply(groups[i]);
      if (text != null) {
        out.append(text);
      }
    }
    out.end();
  }
}
