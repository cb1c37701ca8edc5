package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Block;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.jit.opt.LoopForest.Loop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * An analysis, made along with a walk over a graph in its order, that numbers the contents of each
 * place in memory: between two nodes with the same number nothing changed it.
 */
final class MemoryVersions {
  private final Effects effects = new Effects();
  private final Map<Block, Loop> loops = new HashMap<>();
  private final Set<Object> places = new HashSet<>();
  private final Map<Block, Map<Object, Integer>> atEnd = new HashMap<>();
  private Map<Object, Integer> current = new HashMap<>();
  private int next = 1;

  MemoryVersions(Graph graph) {
    for (Loop loop : LoopForest.of(graph).loops()) {
      loops.put(loop.header(), loop);
    }
    for (Block block : graph.blocks()) {
      for (Node node : block.nodes()) {
        Object place = Effects.place(node);
        if (place != null && !Effects.isFixed(place)) {
          places.add(place);
        }
      }
    }
  }

  /** Begins a block; all that come before it were walked, except over back edges. */
  void enter(Block block) {
    current = new HashMap<>();
    Loop loop = loops.get(block);
    for (Object place : places) {
      current.put(place, atStart(block, loop, place));
    }
  }

  private int atStart(Block block, Loop loop, Object place) {
    if (loop != null && effects.isChanged(loop, place)) {
      return next++;
    }
    int version = 0;
    boolean first = true;
    for (Block predecessor : block.predecessors()) {
      Map<Object, Integer> there = atEnd.get(predecessor);
      if (there == null) {
        // A back edge of a loop that does not change the place.
        continue;
      }
      if (!first && version != there.get(place)) {
        return next++;
      }
      version = there.get(place);
      first = false;
    }
    return version;
  }

  void leave(Block block) {
    atEnd.put(block, current);
  }

  /** Notes what a node changes. */
  void change(Node node) {
    Effects.Reach reach = Effects.reach(node);
    switch (reach) {
      case NOTHING:
        break;
      case SOME:
        for (Object place : Effects.written(node)) {
          current.put(place, next++);
        }
        break;
      default:
        int version = next++;
        for (Object place : places) {
          if (reach == Effects.Reach.EVERYTHING || Effects.isHeap(place)) {
            current.put(place, version);
          }
        }
        break;
    }
  }

  /** The version of the place that a node reads or has just written; 0 when it has none. */
  int version(Node node) {
    Object place = Effects.place(node);
    return place == null ? 0 : current.getOrDefault(place, 0);
  }
}
