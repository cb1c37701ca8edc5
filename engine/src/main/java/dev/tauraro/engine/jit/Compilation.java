package dev.tauraro.engine.jit;

import dev.tauraro.engine.jit.build.Assumptions;
import dev.tauraro.engine.jit.build.CallTargets;
import dev.tauraro.engine.jit.build.Entry;
import dev.tauraro.engine.jit.build.GraphBuilder;
import dev.tauraro.engine.jit.build.History;
import dev.tauraro.engine.jit.build.Region;
import dev.tauraro.engine.jit.build.SignatureInference;
import dev.tauraro.engine.jit.deopt.CallPlaces;
import dev.tauraro.engine.jit.deopt.ExitTable;
import dev.tauraro.engine.jit.emit.CodeWeight;
import dev.tauraro.engine.jit.emit.EmitFailure;
import dev.tauraro.engine.jit.emit.EmittedUnit;
import dev.tauraro.engine.jit.emit.UnitEmitter;
import dev.tauraro.engine.jit.install.Installer;
import dev.tauraro.engine.jit.ir.Graph;
import dev.tauraro.engine.jit.ir.Signature;
import dev.tauraro.engine.jit.ir.Ty;
import dev.tauraro.engine.jit.opt.PassPipeline;
import dev.tauraro.engine.profile.Compiled;
import dev.tauraro.engine.profile.Profile;
import dev.tauraro.engine.telemetry.CompileEvent;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.function.Supplier;

/** The way from something hot to installed code. */
final class Compilation {
  /**
   * What a compilation starts from.
   *
   * @param detailed whether its report tells about each line
   */
  record Request(
      Unit unit,
      Profile profile,
      Entry entry,
      UnitEmitter.Options options,
      CallTargets targets,
      boolean detailed) {}

  /**
   * Installed code.
   *
   * @param body makes of a function what other compiled code calls, else null
   * @param assumptions what the code relies on
   */
  record Result(
      Compiled code,
      Supplier<MethodHandle> body,
      Assumptions assumptions,
      CompileEvent.Report report) {}

  /** Most instructions that are inlined in a unit, at first and after it got too large. */
  private static final int[] MOST_INLINED = {GraphBuilder.MOST_INLINED, 170, 80};

  /**
   * Most instructions that are inlined in a unit of several methods. What is inlined in its loops
   * is worth more than what passing values from method to method costs.
   */
  private static final int MOST_INLINED_IN_PARTS = 170;

  /** Bytes at which the methods of a divided unit aim first, and last. */
  private static final int LARGEST_PART = 6000;

  private static final int SMALLEST_PART = 700;

  private final Request request;
  private final Region region;
  private final History history;
  private final Assumptions assumptions = new Assumptions();
  private int mostInlined = MOST_INLINED[0];
  private UnitEmitter.Division division;

  /** Of a function, once an attempt has found it. */
  private Signature signature;

  /** A function that the interpreter must run because other code may look at its frame. */
  static final class FrameObserved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private FrameObserved() {
      super("other code may look at its variables");
    }
  }

  private Compilation(Request request) {
    this.request = request;
    this.region = request.unit().region(request.profile().code());
    this.history = request.unit().history().snapshot();
  }

  static Result run(Request request, ExitTable.Listener listener) {
    Compilation compilation = new Compilation(request);
    int size = 0;
    for (int i = 0; i < MOST_INLINED.length; i++) {
      compilation.mostInlined = MOST_INLINED[i];
      try {
        return compilation.compile(listener);
      } catch (EmitFailure e) {
        // Too large: once more with less inlined, if that makes a difference.
        if (e.bytes() > 0 && e.bytes() == size) {
          compilation.division = new UnitEmitter.Division(size, LARGEST_PART);
          break;
        }
        size = e.bytes();
      }
    }
    compilation.mostInlined = MOST_INLINED_IN_PARTS;
    return compilation.divided(listener);
  }

  /** Compiles to several methods if need be, and to smaller ones where a part is too large. */
  private Result divided(ExitTable.Listener listener) {
    int most = LARGEST_PART;
    while (true) {
      try {
        return compile(listener);
      } catch (EmitFailure e) {
        if (e.bytes() == 0 || most < SMALLEST_PART) {
          throw e;
        }
        int whole = e.bytes();
        if (division != null) {
          whole = division.whole();
          most /= 2;
        }
        division = new UnitEmitter.Division(whole, most);
      }
    }
  }

  private Result compile(ExitTable.Listener listener) {
    boolean function = request.unit().isFunction();
    if (region.unit().globals().readsFrames() || function && region.isObserved()) {
      throw new FrameObserved();
    }
    ExitTable exits = new ExitTable(new CallPlaces(region.unit(), !function), listener);
    return function ? function(exits) : loop(exits);
  }

  private GraphBuilder builder(Signature signature) {
    return new GraphBuilder(
        new GraphBuilder.Source(
            region,
            request.profile(),
            request.entry(),
            history,
            request.targets(),
            assumptions,
            signature,
            mostInlined));
  }

  private Dump optimise(Graph graph) {
    Dump dump = Dump.of(graph);
    dump.graph(graph, "built");
    checkFits(graph, false);
    PassPipeline.standard().run(graph);
    dump.graph(graph, "optimised");
    checkFits(graph, true);
    return dump;
  }

  /** Not to go on in vain with what is to be one method. */
  private void checkFits(Graph graph, boolean optimised) {
    if (division == null) {
      CodeWeight.checkFits(graph, optimised);
    }
  }

  private Result loop(ExitTable exits) {
    long start = System.nanoTime();
    Graph graph = builder(null).build();
    Dump dump = optimise(graph);
    EmittedUnit emitted = emit(graph, exits);
    dump.unit(emitted);
    Installer.Installed installed = Installer.install(emitted);
    return new Result(
        installed.code(), null, assumptions, report(emitted, graph, System.nanoTime() - start));
  }

  private EmittedUnit emit(Graph graph, ExitTable exits) {
    UnitEmitter emitter = new UnitEmitter(graph, exits, request.options(), division);
    return region.isBody() ? emitter.emitBody() : emitter.emitLoop();
  }

  private Result function(ExitTable exits) {
    long start = System.nanoTime();
    int parameters = region.unit().parameters().count();
    Graph graph = null;
    if (signature == null) {
      Signature boxed = Signature.boxed(parameters);
      graph = builder(boxed).build();
      checkFits(graph, false);
      signature = SignatureInference.of(graph, parameters, history);
      graph = signature.equals(boxed) ? graph : null;
    }
    if (graph == null) {
      GraphBuilder builder = builder(signature);
      graph = builder.build();
      if (builder.hasOtherResult()) {
        signature = new Signature(signature.parameters(), Ty.OBJECT);
        graph = builder(signature).build();
      }
    }
    request.unit().setParameters(signature.parameters());
    Dump dump = optimise(graph);
    EmittedUnit emitted =
        new UnitEmitter(graph, exits, request.options(), division)
            .emitFunction(signature, region.unit().variables().cellParameters());
    dump.unit(emitted);
    Installer.Installed installed = Installer.install(emitted);
    String descriptor = UnitEmitter.bodyDescriptor(signature);
    return new Result(
        installed.code(),
        () -> installed.body(UnitEmitter.BODY, descriptor),
        assumptions,
        report(emitted, graph, System.nanoTime() - start));
  }

  /** The last line in the order of the source, in which the test of a loop comes first. */
  private int lastLine() {
    int last = 0;
    for (int pc = region.start(); pc < region.end(); pc++) {
      last = Math.max(last, region.unit().lineAt(pc));
    }
    return last;
  }

  private CompileEvent.Report report(EmittedUnit emitted, Graph graph, long nanos) {
    EmittedUnit.Contents contents = emitted.contents();
    return new CompileEvent.Report(
        lastLine(),
        contents.guards(),
        contents.inlined(),
        contents.calls(),
        emitted.largestMethod(),
        nanos,
        request.detailed() ? CompiledLines.of(graph, region, request.profile()) : List.of());
  }
}
