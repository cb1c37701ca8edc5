package dev.tauraro.engine.modules.xml;

import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tags: where elements begin and end, their attributes, and the namespaces of their names. */
final class XmlTags {
  /** An element that has not ended. */
  private record Open(String name, String shown, List<XmlNamespaces.Declared> declared) {}

  /** What the document's type says of an attribute; without a value it has no default. */
  record Rule(String name, boolean isTokens, String value) {}

  private final XmlText text;
  private final XmlEvents events;
  private final XmlEntities entities;
  private final XmlNamespaces namespaces;

  /** The rules for the attributes of each element, by name. */
  private final Map<String, Map<String, Rule>> rules = new HashMap<>();

  private final Map<String, String> names = new HashMap<>();
  private final List<Open> open = new ArrayList<>();

  /** An attribute in a tag: where it begins, and where its value begins and ends. */
  private record Written(String name, int at, int from, int to) {}

  /** Names and values by turns. */
  private List<String> attributes = new ArrayList<>();

  XmlTags(XmlText text, XmlEvents events, XmlEntities entities, XmlNamespaces namespaces) {
    this.text = text;
    this.events = events;
    this.entities = entities;
    this.namespaces = namespaces;
  }

  int depth() {
    return open.size();
  }

  /** Takes note of what a declaration says of an attribute, unless one said something before. */
  void addRule(String element, Rule rule) {
    rules.computeIfAbsent(element, key -> new LinkedHashMap<>()).putIfAbsent(rule.name, rule);
  }

  private String name(int from, int to) {
    String part = text.part(from, to);
    String known = names.putIfAbsent(part, part);
    return known == null ? part : known;
  }

  /** Reads the start tag, or the tag without content, that begins here. */
  void start() {
    int at = text.at;
    int end = text.prefixedNameEnd(at + 1);
    text.need(end);
    String name = name(at + 1, end);
    List<Written> written = new ArrayList<>();
    int next = readAttributes(end, written);
    boolean isEmpty = text.charAt(next) == '/';
    if (isEmpty && text.need(++next) != '>') {
      throw text.fault(XmlFault.INVALID, next);
    }
    next++;
    evaluate(name, written);
    int given = attributes.size();
    addDefaults(name);
    if (!text.isInEntity()) {
      text.at = at;
    }
    List<XmlNamespaces.Declared> declared = List.of();
    String shown = name;
    if (namespaces != null) {
      declared = new ArrayList<>();
      given = applyNamespaces(declared, given);
      shown = namespaces.elementName(name);
    }
    boolean isTold = events.start(shown, attributes, given);
    if (!isTold && events.wantsOther()) {
      events.other(text.part(at, next));
    }
    open.add(new Open(name, shown, declared));
    if (isEmpty) {
      // The end of an element without content is behind its tag, if its beginning was told.
      text.at = isTold ? next : at;
      close(next, next);
    }
    text.at = next;
  }

  /** Reads the attributes as they are written; the index of what ends the tag. */
  private int readAttributes(int from, List<Written> written) {
    int at = from;
    while (true) {
      int next = text.skipSpace(at);
      char c = text.need(next);
      if (c == '>' || c == '/') {
        return next;
      }
      if (next == at) {
        throw text.fault(XmlFault.INVALID, next);
      }
      int end = text.prefixedNameEnd(next);
      int equals = text.skipSpace(end);
      if (text.need(equals) != '=') {
        throw text.fault(XmlFault.INVALID, equals);
      }
      int quote = text.skipSpace(equals + 1);
      char mark = text.need(quote);
      if (mark != '"' && mark != '\'') {
        throw text.fault(XmlFault.INVALID, quote);
      }
      int close = valueEnd(quote + 1, mark);
      written.add(new Written(name(next, end), next, quote + 1, close));
      at = close + 1;
    }
  }

  private int valueEnd(int from, char mark) {
    int i = from;
    while (true) {
      char c = text.need(i);
      if (c == mark) {
        return i;
      }
      if (c == '&') {
        i = text.referenceEnd(i);
      } else if (c == '<' || XmlCharacters.isWrong(c)) {
        throw text.fault(XmlFault.INVALID, i);
      } else {
        i++;
      }
    }
  }

  /** Finds out what the attributes of an element are. */
  private void evaluate(String element, List<Written> written) {
    attributes = new ArrayList<>(2 * written.size());
    Map<String, Rule> known = rules.getOrDefault(element, Map.of());
    Set<String> seen = new HashSet<>();
    for (Written each : written) {
      if (!seen.add(each.name)) {
        throw text.fault(XmlFault.DUPLICATE, each.at);
      }
      String value = entities.value(each.from, each.to);
      Rule rule = known.get(each.name);
      attributes.add(each.name);
      attributes.add(rule != null && rule.isTokens ? tokens(value) : value);
    }
  }

  /** A value whose type is not plain text: without spaces around it, and single ones within. */
  static String tokens(String value) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != ' ' || result.length() > 0 && result.charAt(result.length() - 1) != ' ') {
        result.append(c);
      }
    }
    int length = result.length();
    if (length > 0 && result.charAt(length - 1) == ' ') {
      result.setLength(length - 1);
    }
    return result.toString();
  }

  private void addDefaults(String element) {
    Map<String, Rule> known = rules.get(element);
    if (known == null) {
      return;
    }
    Work.elements(known.size());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < attributes.size(); i += 2) {
      seen.add(attributes.get(i));
    }
    for (Rule each : known.values()) {
      if (each.value != null && seen.add(each.name)) {
        attributes.add(each.name);
        attributes.add(each.value);
      }
    }
  }

  /**
   * Takes out the attributes that declare namespaces and gives the others their full names; how
   * much of the attributes was given then.
   */
  private int applyNamespaces(List<XmlNamespaces.Declared> declared, int given) {
    List<String> rest = new ArrayList<>(attributes.size());
    boolean hasPrefix = false;
    for (int i = 0; i < attributes.size(); i += 2) {
      String prefix = XmlNamespaces.declares(attributes.get(i));
      if (prefix != null) {
        declared.add(namespaces.declare(prefix, attributes.get(i + 1)));
        events.startNamespace(prefix, attributes.get(i + 1));
      }
    }
    int left = given;
    for (int i = 0; i < attributes.size(); i += 2) {
      String name = attributes.get(i);
      if (XmlNamespaces.declares(name) != null) {
        left -= i < given ? 2 : 0;
        continue;
      }
      String full = namespaces.attributeName(name);
      hasPrefix |= full != name;
      rest.add(full);
      rest.add(attributes.get(i + 1));
    }
    if (hasPrefix) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < rest.size(); i += 2) {
        if (!seen.add(rest.get(i))) {
          throw text.fault(XmlFault.DUPLICATE);
        }
      }
    }
    attributes = rest;
    return left;
  }

  /** Reads the end tag that begins here. */
  void end() {
    int at = text.at;
    int end = text.prefixedNameEnd(at + 2);
    int last = text.skipSpace(end);
    if (text.need(last) != '>') {
      throw text.fault(XmlFault.INVALID, last);
    }
    if (open.size() == text.depth()) {
      throw text.fault(XmlFault.ASYNCHRONOUS);
    }
    if (!open.get(open.size() - 1).name.equals(text.part(at + 2, end))) {
      throw text.fault(XmlFault.MISMATCH, at + 2);
    }
    close(at, last + 1);
    text.at = last + 1;
  }

  /** Ends the innermost element by a tag between two indexes. */
  private void close(int from, int to) {
    Open last = open.get(open.size() - 1);
    if (!events.end(last.shown) && to > from && events.wantsOther()) {
      events.other(text.part(from, to));
    }
    open.remove(open.size() - 1);
    for (int i = last.declared.size() - 1; i >= 0; i--) {
      namespaces.undo(last.declared.get(i));
      events.endNamespace(last.declared.get(i).prefix());
    }
  }
}
