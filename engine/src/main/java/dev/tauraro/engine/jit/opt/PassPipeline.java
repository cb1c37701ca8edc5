package dev.tauraro.engine.jit.opt;

import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.GraphVerifier;
import java.util.List;

/** The passes in their order. With assertions on, the graph is verified after each. */
public final class PassPipeline {
  private static final PassPipeline STANDARD =
      of(
          new ValueNumbering(),
          new DictNumbers(),
          new StripMining(),
          new Hoisting(),
          new IndexChecks(),
          new DeadCode(false),
          new CounterBounds(),
          new AccumulatorBounds(),
          new ValueNumbering(),
          new Narrowing(),
          new LowBits(),
          new IndexCounters(),
          new ValueNumbering(),
          new DeadCode(true));

  private final List<Pass> passes;

  private PassPipeline(List<Pass> passes) {
    this.passes = passes;
  }

  public static PassPipeline of(Pass... passes) {
    return new PassPipeline(List.of(passes));
  }

  /** What every unit goes through. */
  public static PassPipeline standard() {
    return STANDARD;
  }

  public void run(Graph graph) {
    assert GraphVerifier.verify(graph, "building");
    for (Pass pass : passes) {
      pass.run(graph);
      assert GraphVerifier.verify(graph, pass.name());
    }
  }
}
