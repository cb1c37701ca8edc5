package dev.tauraro.engine.modules.xml;

/** Comments and processing instructions, which may stand nearly anywhere. */
final class XmlAsides {
  /** An instruction: what it is for, and where what it says begins and ends. */
  record Instruction(String target, int from, int to) {
    /** Whether it is the declaration that a document may begin with. */
    boolean isDeclaration() {
      return target.equals("xml");
    }

    int end() {
      return to + 2;
    }
  }

  private final XmlText text;
  private final XmlEvents events;

  XmlAsides(XmlText text, XmlEvents events) {
    this.text = text;
    this.events = events;
  }

  /** Reads the comment that begins here and tells it. */
  void comment() {
    int at = text.at;
    int from = at + 4;
    int to = text.find("--", from);
    text.check(from, to < 0 ? text.end() : to);
    if (to < 0) {
      throw new XmlIncomplete();
    }
    if (text.need(to + 2) != '>') {
      throw text.fault(XmlFault.INVALID, to + 2);
    }
    int end = to + 3;
    if (!events.comment(text.part(from, to))) {
      other(at, end);
    }
    text.at = end;
  }

  /** Reads the instruction that begins here. */
  Instruction instruction() {
    int start = text.at + 2;
    int name = text.nameEnd(start);
    text.need(name);
    String target = text.part(start, name);
    if (target.equalsIgnoreCase("xml") && !target.equals("xml")) {
      throw text.fault(XmlFault.INVALID, name);
    }
    int data = text.skipSpace(name);
    int to = text.find("?>", name);
    text.check(name, to < 0 ? text.end() : to);
    if (data == name && to != name && !(text.charAt(name) == '?' && name + 1 == text.end())) {
      throw text.fault(XmlFault.INVALID, text.charAt(name) == '?' ? name + 1 : name);
    }
    if (to < 0) {
      throw new XmlIncomplete();
    }
    return new Instruction(target, Math.min(data, to), to);
  }

  /** Tells an instruction, and goes on behind it. */
  void tell(Instruction read) {
    if (!events.instruction(read.target, text.part(read.from, read.to))) {
      other(text.at, read.end());
    }
    text.at = read.end();
  }

  private void other(int from, int to) {
    if (events.wantsOther()) {
      events.other(text.part(from, to));
    }
  }
}
