package dev.tauraro.engine.jit.ir;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes graphs as text, with nodes numbered in order of appearance so that listings are stable.
 */
public final class GraphPrinter {
  private final Map<Node, Integer> numbers = new HashMap<>();

  private GraphPrinter() {}

  /** The listing of a graph. */
  public static String print(Graph graph) {
    return new GraphPrinter().text(graph);
  }

  static String line(Node node) {
    return "n" + node.id() + ":" + node.op() + ":" + node.ty();
  }

  private String text(Graph graph) {
    StringBuilder out = new StringBuilder();
    out.append(graph.name()).append('\n');
    for (Block block : graph.blocks()) {
      block.phis().forEach(this::number);
      block.nodes().forEach(this::number);
    }
    for (Block block : graph.blocks()) {
      out.append(block).append(block.isLoopHeader() ? " (loop header)" : "").append(":\n");
      for (Node phi : block.phis()) {
        append(out, phi);
      }
      for (Node node : block.nodes()) {
        append(out, node);
      }
      appendEnd(out, block);
    }
    return out.toString();
  }

  private int number(Node node) {
    return numbers.computeIfAbsent(node, n -> numbers.size());
  }

  private void append(StringBuilder out, Node node) {
    if (node.isConstant()) {
      return;
    }
    out.append("  v").append(number(node)).append(" = ").append(node.op());
    if (node.data() != null) {
      out.append('[').append(constant(node.data())).append(']');
    }
    for (Node input : node.inputs()) {
      out.append(' ').append(name(input));
    }
    out.append(" : ").append(node.ty());
    if (node.comment() != null) {
      out.append(" ; ").append(node.comment());
    }
    if (node.state() != null) {
      out.append(node.reason() == null ? " raises@" : " else " + node.reason() + "@");
      out.append(node.state().pc());
    }
    out.append('\n');
  }

  private void appendEnd(StringBuilder out, Block block) {
    switch (block.end()) {
      case GOTO:
        out.append("  goto ").append(block.target());
        break;
      case BRANCH:
        out.append("  if ").append(name(block.condition())).append(" goto ").append(block.target());
        out.append(" else ").append(block.other());
        break;
      case EXIT:
        out.append("  exit ").append(block.exitReason()).append('@').append(block.exitState().pc());
        for (FrameState.Entry entry : block.exitState().entries()) {
          out.append(' ').append(entry.home()).append(entry.index());
          out.append('=').append(name(entry.value()));
        }
        break;
      case RETURN:
        out.append("  return ").append(name(block.condition()));
        break;
      default:
        out.append("  ...");
        break;
    }
    out.append('\n');
  }

  private String name(Node node) {
    if (node == null) {
      return "-";
    }
    return node.isConstant() ? constant(node.data()) : "v" + number(node);
  }

  private static String constant(Object value) {
    if (value instanceof String) {
      return "'" + value + "'";
    }
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value instanceof Enum || value instanceof Record) {
      return value.toString();
    }
    return value.getClass().getSimpleName();
  }
}
