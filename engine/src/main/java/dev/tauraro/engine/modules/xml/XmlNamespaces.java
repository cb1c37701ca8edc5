package dev.tauraro.engine.modules.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The namespaces that prefixes stand for, and the names that are shown for those with prefixes. */
final class XmlNamespaces {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

  /** A namespace that began with an element, and what its prefix stood for before. */
  record Declared(String prefix, String before) {}

  private final String opening;
  private final String separator;
  private final Map<String, String> bound = new HashMap<>();
  private final Map<String, String> elementNames = new HashMap<>();
  private final Map<String, String> attributeNames = new HashMap<>();
  private boolean showsPrefixes;

  /** Names are shown as an opening, the namespace, a separator, and the name without its prefix. */
  XmlNamespaces(String opening, String separator) {
    this.opening = opening;
    this.separator = separator;
    bound.put("xml", XML);
  }

  void setShowsPrefixes(boolean shows) {
    showsPrefixes = shows;
    forgetNames();
  }

  private void forgetNames() {
    elementNames.clear();
    attributeNames.clear();
  }

  /** The name of the prefix that an attribute declares, or null for another attribute. */
  static String declares(String attribute) {
    if (!attribute.startsWith("xmlns")) {
      return null;
    }
    return attribute.length() == 5
        ? ""
        : attribute.charAt(5) == ':' ? attribute.substring(6) : null;
  }

  /** Lets a prefix stand for a namespace from now on. */
  Declared declare(String prefix, String uri) {
    if (!prefix.isEmpty() && uri.isEmpty()) {
      throw new XmlFault(XmlFault.UNDECLARING_PREFIX);
    }
    if (prefix.equals("xmlns")) {
      throw new XmlFault(XmlFault.RESERVED_XMLNS);
    }
    boolean isXml = prefix.equals("xml");
    if (isXml != uri.equals(XML) || uri.equals(XMLNS)) {
      throw new XmlFault(isXml ? XmlFault.RESERVED_XML : XmlFault.RESERVED_URI);
    }
    forgetNames();
    return new Declared(prefix, bound.put(prefix, uri));
  }

  void undo(Declared declared) {
    forgetNames();
    if (declared.before == null) {
      bound.remove(declared.prefix);
    } else {
      bound.put(declared.prefix, declared.before);
    }
  }

  String elementName(String name) {
    String shown = elementNames.get(name);
    if (shown == null) {
      shown = shown(name, name.indexOf(':'));
      elementNames.put(name, shown);
    }
    return shown;
  }

  String attributeName(String name) {
    String shown = attributeNames.get(name);
    if (shown == null) {
      int colon = name.indexOf(':');
      shown = colon < 0 ? name : shown(name, colon);
      attributeNames.put(name, shown);
    }
    return shown;
  }

  private String shown(String name, int colon) {
    String prefix = colon < 0 ? "" : name.substring(0, colon);
    String uri = bound.get(prefix);
    if (uri == null && colon >= 0) {
      throw new XmlFault(XmlFault.UNBOUND_PREFIX);
    }
    if (uri == null || uri.isEmpty()) {
      return name;
    }
    String shown = opening + uri + separator + name.substring(colon + 1);
    return showsPrefixes && colon >= 0 ? shown + separator + prefix : shown;
  }

  /** The namespaces as a parser of an external entity gets them. */
  List<String> context() {
    List<String> parts = new ArrayList<>();
    bound.forEach(
        (prefix, uri) -> {
          if (!uri.isEmpty()) {
            parts.add(prefix + "=" + uri);
          }
        });
    return parts;
  }

  /** The namespaces that {@link #context} gave; none but the usual one without a context. */
  XmlNamespaces of(String context) {
    XmlNamespaces names = new XmlNamespaces(opening, separator);
    for (String part : context == null ? new String[0] : context.split("\f")) {
      int equals = part.indexOf('=');
      if (equals >= 0) {
        names.bound.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return names;
  }
}
