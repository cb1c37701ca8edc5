package dev.tauraro.engine.modules.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entities of a document, and what references mean. */
final class XmlEntities {
  private static final Map<String, String> PREDEFINED =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

  private final XmlText text;
  private final Map<String, XmlEntity> declared;

  /** Whether the document says that it depends on nothing elsewhere. */
  boolean isStandalone;

  /** Whether declarations were not read, so that unknown entities may be right. */
  private boolean isIncomplete;

  XmlEntities(XmlText text, Map<String, XmlEntity> declared) {
    this.text = text;
    this.declared = declared;
  }

  XmlEntities(XmlText text) {
    this(text, new HashMap<>());
  }

  /** Says that there are declarations that are not read. */
  void skipDeclarations() {
    isIncomplete = !isStandalone;
  }

  Map<String, XmlEntity> declared() {
    return declared;
  }

  void declare(XmlEntity entity) {
    declared.putIfAbsent(entity.name, entity);
  }

  /** The entity of a name; null when declarations that were not read may have it. */
  XmlEntity find(String name) {
    XmlEntity entity = declared.get(name);
    if (entity == null && !isIncomplete) {
      throw new XmlFault(XmlFault.UNDEFINED);
    }
    return entity;
  }

  /**
   * What a reference stands for by itself, from its first character behind the ampersand up to the
   * semicolon; null for one to an entity that is declared.
   */
  static String plain(String reference) {
    return reference.charAt(0) == '#' ? character(reference) : PREDEFINED.get(reference);
  }

  private static int code(String reference) {
    boolean isHex = reference.charAt(1) == 'x';
    int code = 0;
    for (int i = isHex ? 2 : 1; i < reference.length() && code < 0x110000; i++) {
      code = code * (isHex ? 16 : 10) + Character.digit(reference.charAt(i), 16);
    }
    return code;
  }

  private static boolean isCharacter(String reference) {
    return XmlCharacters.isCharacter(code(reference));
  }

  private static String character(String reference) {
    if (!isCharacter(reference)) {
      throw new XmlFault(XmlFault.BAD_CHARACTER);
    }
    return Character.toString(code(reference));
  }

  /** The value of an attribute between two indexes, where the form of references was checked. */
  String value(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '\t' || c == '\n' || c == '\r') {
        return expanded(text.part(from, to), from);
      }
    }
    return text.part(from, to);
  }

  /** A text within a value, of which the rest is still to be read. */
  private static final class Part {
    final String text;
    final XmlEntity entity;
    int at;

    Part(String text, XmlEntity entity) {
      this.text = text;
      this.entity = entity;
    }
  }

  private String expanded(String value, int from) {
    StringBuilder result = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(value, null));
    try {
      while (!parts.isEmpty()) {
        Part part = parts.get(parts.size() - 1);
        if (part.at == part.text.length()) {
          parts.remove(parts.size() - 1);
          if (part.entity != null) {
            part.entity.isOpen = false;
          }
          continue;
        }
        char c = part.text.charAt(part.at);
        if (c == '&') {
          refer(part, parts, result, parts.size() == 1 ? from + part.at : -1);
        } else if (c == '<' && part.entity != null) {
          throw new XmlFault(XmlFault.INVALID);
        } else {
          result.append(XmlCharacters.isSpace(c) ? ' ' : c);
          part.at++;
        }
      }
    } finally {
      for (Part part : parts) {
        if (part.entity != null) {
          part.entity.isOpen = false;
        }
      }
    }
    return result.toString();
  }

  /**
   * Reads a reference. Its errors are at an index, if that is one of the document and not -1; no
   * declaration is an error of the whole tag.
   */
  private void refer(Part part, List<Part> parts, StringBuilder result, int index) {
    int end = part.text.indexOf(';', part.at);
    String reference = end < 0 ? "" : part.text.substring(part.at + 1, end);
    if (part.entity != null && !isReference(reference)) {
      throw new XmlFault(XmlFault.INVALID);
    }
    part.at = end + 1;
    if (reference.charAt(0) == '#' && !isCharacter(reference)) {
      throw fault(XmlFault.BAD_CHARACTER, index);
    }
    String plain = plain(reference);
    if (plain != null) {
      result.append(plain);
      return;
    }
    XmlEntity entity = find(reference);
    if (entity == null) {
      return;
    }
    boolean isElsewhere = entity.text == null && entity.notation == null;
    int code = isElsewhere ? XmlFault.EXTERNAL_IN_ATTRIBUTE : entity.fault();
    if (code != 0) {
      throw fault(code, index);
    }
    text.charge(entity);
    entity.isOpen = true;
    parts.add(new Part(entity.text, entity));
  }

  private XmlFault fault(int code, int index) {
    return index < 0 ? text.fault(code) : text.fault(code, index);
  }

  private static boolean isReference(String reference) {
    XmlText alone = new XmlText(false);
    alone.add("&" + reference + ";", true);
    try {
      return alone.referenceEnd(0) == alone.end();
    } catch (XmlFault | XmlIncomplete e) {
      return false;
    }
  }

  /** The text of an entity as it is written, in which characters by number are replaced. */
  String literal(int from, int to) {
    String written = text.part(from, to);
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (true) {
      int start = written.indexOf("&#", at);
      int end = start < 0 ? -1 : written.indexOf(';', start);
      if (end < 0) {
        return result.append(written, at, written.length()).toString();
      }
      String reference = written.substring(start + 1, end);
      if (!isReference(reference)) {
        throw new XmlFault(XmlFault.INVALID);
      }
      result.append(written, at, start).append(plain(reference));
      at = end + 1;
    }
  }
}
