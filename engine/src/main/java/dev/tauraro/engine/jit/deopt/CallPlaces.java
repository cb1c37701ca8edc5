package dev.tauraro.engine.jit.deopt;

import dev.tauraro.engine.bytecode.CodeUnit;
import dev.tauraro.engine.interp.CompiledCall;
import dev.tauraro.engine.profile.Compiled;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * Where a compiled unit calls code that may look at frames: as its line numbers, of which nothing
 * else is made. So the thread's stack tells where compiled code is, which itself notes nothing.
 */
public final class CallPlaces {
  /** The line number of code in which the unit is no more, for the interpreter has its frame. */
  public static final int LEFT = 1;

  private static final int FIRST = 2;

  /** The most that a class file can say. */
  private static final int LAST = 0xffff;

  private static final StackWalker WALKER =
      StackWalker.getInstance(Set.of(Option.RETAIN_CLASS_REFERENCE, Option.SHOW_HIDDEN_FRAMES));

  private static final ClassValue<AtomicReference<CallPlaces>> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected AtomicReference<CallPlaces> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private final CodeUnit unit;
  private final boolean onFrame;
  private final List<CompiledCall> rows = new ArrayList<>();

  /**
   * @param onFrame whether the unit runs on a frame that is there
   */
  public CallPlaces(CodeUnit unit, boolean onFrame) {
    this.unit = unit;
    this.onFrame = onFrame;
  }

  /** The code of the unit itself. */
  public CodeUnit unit() {
    return unit;
  }

  /**
   * The line number of a call (while the unit is emitted); that of no place when there are too
   * many.
   *
   * @param places of the calling activation and, if it is inlined, of its callers
   */
  public int add(List<CompiledCall.Place> places) {
    if (rows.size() > LAST - FIRST) {
      return LEFT;
    }
    rows.add(new CompiledCall(List.copyOf(places), onFrame));
    return FIRST + rows.size() - 1;
  }

  /** Says that these are the places of a class. */
  public void register(Class<?> compiled) {
    OF_CLASS.get(compiled).set(this);
  }

  /** Hands over the calls of compiled code on this thread, the innermost first, while wanted. */
  public static void forEach(Predicate<CompiledCall> wanted) {
    WALKER.walk(frames -> frames.map(CallPlaces::call).filter(Objects::nonNull).allMatch(wanted));
  }

  private static CompiledCall call(StackFrame frame) {
    Class<?> type = frame.getDeclaringClass();
    CallPlaces places =
        Compiled.class.isAssignableFrom(type) && type.isHidden() ? OF_CLASS.get(type).get() : null;
    int line = places == null ? LEFT : frame.getLineNumber();
    return line < FIRST ? null : places.rows.get(line - FIRST);
  }
}
