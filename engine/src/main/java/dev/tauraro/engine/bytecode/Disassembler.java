package dev.tauraro.engine.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes code units as text: variables by name, temporaries as {@code t0} up, jump targets as
 * labels, with source lines and loops marked. What an operand means is read from {@link Op}.
 */
public final class Disassembler {
  private static final int CONSTANT_LIMIT = 60;

  private final CodeUnit unit;
  private final long[] code;
  private final TreeMap<Integer, String> labels = new TreeMap<>();

  private Disassembler(CodeUnit unit) {
    this.unit = unit;
    this.code = unit.code();
    nameTargets();
  }

  /** The listing of a unit and of all units inside it. */
  public static String disassemble(CodeUnit unit) {
    StringBuilder out = new StringBuilder();
    append(unit, out);
    return out.toString();
  }

  private static void append(CodeUnit unit, StringBuilder out) {
    Disassembler listing = new Disassembler(unit);
    listing.header(out);
    listing.instructions(out);
    listing.handlers(out);
    for (Object constant : unit.constants()) {
      if (constant instanceof CodeUnit codeUnit) {
        out.append('\n');
        append(codeUnit, out);
      }
    }
  }

  /** One instruction as text. */
  public static String instruction(CodeUnit unit, int pc) {
    return new Disassembler(unit).format(pc);
  }

  /** The instructions around a pc, which is marked, for messages about faulty code. */
  static List<String> around(CodeUnit unit, int pc) {
    List<String> lines = new ArrayList<>();
    for (int i = Math.max(0, pc - 8); i < Math.min(unit.code().length, pc + 4); i++) {
      long word = unit.code()[i];
      lines.add(
          String.format(
              "%s %4d  %-16s %d, %d, %d",
              i == pc ? ">" : " ", i, Op.of(word), Word.a(word), Word.b(word), Word.c(word)));
    }
    return lines;
  }

  private void nameTargets() {
    for (long word : code) {
      if (Op.of(word).c() == Operand.TARGET) {
        labels.put(Word.c(word), "");
      }
    }
    for (CodeUnit.Handler handler : unit.handlers()) {
      labels.put(handler.handler(), "");
    }
    int number = 1;
    for (Map.Entry<Integer, String> label : labels.entrySet()) {
      label.setValue("L" + number++);
    }
  }

  private void header(StringBuilder out) {
    out.append(unit.kind().name().toLowerCase(Locale.ROOT))
        .append(' ')
        .append(unit.qualifiedName());
    CodeUnit.Variables variables = unit.variables();
    CodeUnit.Parameters parameters = unit.parameters();
    if (unit.kind().isFunction()) {
      out.append(variables.locals().subList(0, parameters.count()).toString());
    }
    out.append(", ").append(unit.registers()).append(" registers\n");
    list(
        out,
        "  locals ",
        variables.locals().subList(parameters.count(), variables.locals().size()));
    list(out, "  cells ", variables.cells());
    list(out, "  frees ", variables.frees());
    if (unit.docstring() != null) {
      out.append("  docstring ").append(constant(unit.docstring())).append('\n');
    }
  }

  private static void list(StringBuilder out, String title, List<String> names) {
    if (!names.isEmpty()) {
      out.append(title).append(String.join(" ", names)).append('\n');
    }
  }

  private void instructions(StringBuilder out) {
    int line = -1;
    for (int pc = 0; pc < code.length; pc++) {
      markLoops(pc, out);
      String label = labels.get(pc);
      if (label != null) {
        out.append(label).append(":\n");
      }
      int now = unit.lineAt(pc);
      out.append(now == line ? "      " : String.format("%5d ", now));
      line = now;
      out.append(String.format("%5d  ", pc)).append(format(pc)).append('\n');
    }
  }

  private void markLoops(int pc, StringBuilder out) {
    CodeUnit.Loop[] loops = unit.loops();
    for (int i = loops.length - 1; i >= 0; i--) {
      if (loops[i].end() == pc) {
        out.append("-- end of loop ").append(i).append('\n');
      }
    }
    for (int i = 0; i < loops.length; i++) {
      if (loops[i].header() == pc) {
        out.append("-- loop ").append(i).append('\n');
      }
    }
  }

  private void handlers(StringBuilder out) {
    for (CodeUnit.Handler handler : unit.handlers()) {
      out.append(
          String.format(
              "  protected %d to %d: %s, exception in %s%n",
              handler.start(),
              handler.end() - 1,
              labels.get(handler.handler()),
              register(handler.register())));
    }
  }

  private String format(int pc) {
    long word = code[pc];
    Op op = Op.of(word);
    List<String> operands = new ArrayList<>(3);
    addOperand(operands, op.a(), Word.a(word), word);
    addOperand(operands, op.b(), Word.b(word), word);
    addOperand(operands, op.c(), Word.c(word), word);
    if (operands.isEmpty()) {
      return op.name();
    }
    return String.format("%-16s %s", op.name(), String.join(", ", operands));
  }

  private void addOperand(List<String> out, Operand kind, int value, long word) {
    switch (kind) {
      case READ, WRITE -> out.add(register(value));
      case READ_BASE -> out.add(registers(value, RegisterUse.readWidth(word, unit.constants())));
      case WRITE_BASE -> out.add(registers(value, RegisterUse.writeWidth(word)));
      case CONST -> out.add(constant(unit.constants()[value]));
      case NAME -> out.add(unit.names()[value]);
      case GLOBAL -> out.add(unit.globals().name(value));
      case CELL -> out.add(unit.cellName(value));
      case TARGET -> out.add(labels.get(value));
      case LOOP -> out.add("loop " + value);
      case IMMEDIATE -> out.add(immediate(Op.of(word), value));
      default -> {
        // Unused, or a count that the range of registers shows.
      }
    }
  }

  @SuppressWarnings("EnumOrdinal") // the ordinal is the number in the instruction
  private static String immediate(Op op, int value) {
    if (op == Op.INTRINSIC) {
      return Intrinsic.values()[value & 0xFF].name();
    }
    if (op == Op.UNPACK_EX) {
      return "star at " + (value & 0xFFF);
    }
    return Integer.toString(value);
  }

  private String register(int register) {
    List<String> locals = unit.variables().locals();
    return register < locals.size() ? locals.get(register) : "t" + (register - locals.size());
  }

  private String registers(int base, int count) {
    if (count == 0) {
      return "[]";
    }
    return count == 1
        ? "[" + register(base) + "]"
        : "[" + register(base) + ".." + register(base + count - 1) + "]";
  }

  private static String constant(Object value) {
    String text;
    if (value instanceof CodeUnit codeUnit) {
      text = "<code " + codeUnit.qualifiedName() + ">";
    } else if (value instanceof CallSpec spec) {

      text = spec.positional() + " and " + String.join(" ", spec.keywords());
    } else if (value instanceof String string) {
      text = quote(string);
    } else if (value instanceof Boolean b) {
      text = b ? "True" : "False";
    } else {
      text = String.valueOf(value);
    }
    return text.length() > CONSTANT_LIMIT ? text.substring(0, CONSTANT_LIMIT - 3) + "..." : text;
  }

  private static String quote(String value) {
    StringBuilder out = new StringBuilder("'");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n') {
        out.append("\\n");
      } else if (c == '\\' || c == '\'') {
        out.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('\'').toString();
  }
}
