package dev.tauraro.engine.jit;

import dev.tauraro.engine.interp.CompiledCode;
import dev.tauraro.engine.jit.build.Entry;
import dev.tauraro.engine.jit.build.GraphBuilder;
import dev.tauraro.engine.jit.build.Region;
import dev.tauraro.engine.jit.deopt.ExitTable;
import dev.tauraro.engine.jit.emit.EmittedUnit;
import dev.tauraro.engine.jit.emit.UnitEmitter;
import dev.tauraro.engine.jit.install.Installer;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.opt.PassPipeline;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.telemetry.CompileEvent;

/** The way from a hot loop to installed code, and what it made. */
final class Compilation {
  /** What a compilation starts from. */
  record Request(LoopUnit unit, Profile profile, Entry entry, boolean failOnce) {}

  /** Installed code with its report. */
  record Result(CompiledCode code, CompileEvent.Report report) {}

  private Compilation() {}

  static Result run(Request request, ExitTable.Listener listener) {
    long start = System.nanoTime();
    LoopUnit unit = request.unit();
    Region region = new Region(request.profile().code(), unit.loop());
    Graph graph =
        new GraphBuilder(
                new GraphBuilder.Source(
                    region, request.profile(), request.entry(), unit.history().snapshot()))
            .build();
    PassPipeline.standard().run(graph);
    ExitTable exits = new ExitTable(listener);
    EmittedUnit emitted =
        new UnitEmitter(graph, exits, new UnitEmitter.Options(request.failOnce())).emitLoop();
    CompiledCode code = Installer.installLoop(emitted);
    return new Result(code, report(region, emitted, System.nanoTime() - start));
  }

  private static CompileEvent.Report report(
      Region region, EmittedUnit emitted, long nanos) {
    EmittedUnit.Contents contents = emitted.contents();
    return new CompileEvent.Report(
        region.unit().lineAt(region.end() - 1),
        contents.guards(),
        contents.inlined(),
        contents.calls(),
        emitted.largestMethod(),
        nanos);
  }
}
