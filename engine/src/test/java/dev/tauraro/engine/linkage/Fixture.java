package dev.tauraro.engine.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** What {@link PlainClassesTest} rewrites: one of each kind that javac leaves to be linked. */
@SuppressWarnings("UnnecessaryLambda")
public final class Fixture implements Supplier<List<Object>> {
  /** One component of each kind. */
  record Everything(
      boolean flag,
      byte small,
      char letter,
      short brief,
      int number,
      long large,
      float single,
      double real,
      String text,
      int[] array) {}

  record Nothing() {}

  private interface Named {
    String name();

    default Supplier<String> greeting() {
      return () -> "hello " + name() + secret();
    }

    private String secret() {
      return "!";
    }
  }

  private static final class Inner {
    private final int base;

    private Inner(int base) {
      this.base = base;
    }

    private int plus(int other) {
      return base + other;
    }
  }

  private int count;

  private int next() {
    return ++count;
  }

  @Override
  public List<Object> get() {
    List<Object> seen = new ArrayList<>();
    long wide = 1L << 40;
    double real = 2.5;
    Supplier<Object> captures = () -> wide + real + next();
    Function<Object, Object> unbound = Object::toString;
    Supplier<Integer> bound = "four"::length;
    Function<Integer, Inner> maker = Inner::new;
    BiFunction<Inner, Integer, Integer> boxes = Inner::plus;
    IntFunction<long[]> arrays = long[]::new;
    IntBinaryOperator statics = Math::max;
    ToLongFunction<String> widens = String::length;
    Comparator<String> sorted = Comparator.comparing(String::length);
    UnaryOperator<List<String>> generic = List::copyOf;
    Runnable drops = this::next;
    Function<Object, Function<Object, Object>> nested = a -> b -> a + ":" + b;
    drops.run();
    Named named = () -> "you";
    seen.add(captures.get());
    seen.add(unbound.apply(17));
    seen.add(bound.get());
    seen.add(boxes.apply(maker.apply(40), 2));
    seen.add(arrays.apply(3).length);
    seen.add(statics.applyAsInt(4, 9));
    seen.add(widens.applyAsLong("seven!!"));
    seen.add(sorted.compare("a", "bcd"));
    seen.add(generic.apply(List.of("x")));
    seen.add(nested.apply("a").apply("b"));
    seen.add(named.greeting().get());
    seen.add(count);
    addRecords(seen);
    return seen;
  }

  private static void addRecords(List<Object> seen) {
    int[] array = {};
    Everything one = everything(2.5, "text", array);
    List<Object> others =
        List.of(
            everything(2.5, new String("text"), array),
            everything(-2.5, "text", array),
            everything(2.5, "other", array),
            everything(2.5, "text", new int[0]),
            "text");
    for (Object other : others) {
      seen.add(one.equals(other));
    }
    seen.add(everything(0.0, null, array).equals(everything(-0.0, null, array)));
    seen.add(everything(Double.NaN, null, array).equals(everything(Double.NaN, null, array)));
    seen.add(everything(1, "t", null).hashCode());
    seen.add(everything(1, "t", null).toString());
    seen.add(new Nothing().equals(new Nothing()));
    seen.add(new Nothing().hashCode());
    seen.add(new Nothing().toString());
  }

  private static Everything everything(double real, String text, int[] array) {
    return new Everything(true, (byte) -1, 'c', (short) 300, 7, 1L << 40, 1.5f, real, text, array);
  }

  /** Two lambdas of one place that captures nothing. */
  static Object once() {
    Supplier<String> same = () -> "";
    return same;
  }
}
