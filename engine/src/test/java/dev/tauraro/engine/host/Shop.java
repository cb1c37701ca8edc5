package dev.tauraro.engine.host;

import dev.tauraro.engine.HostAccess;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Classes of an application whose objects the tests give to scripts. */
public final class Shop {
  private Shop() {}

  /** How far an order is. */
  public enum Status {
    OPEN,
    PAID;

    public boolean isFinal() {
      return this == PAID;
    }
  }

  /** A thing with a price. */
  public record Item(String name, double price) implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
      return Double.compare(price, other.price);
    }
  }

  /** What an order may be refused for. */
  public static class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int code;

    public RefusedException(String message, int code) {
      super(message);
      this.code = code;
    }

    public int getCode() {
      return code;
    }
  }

  /** Decides about orders. */
  public interface Rule {
    boolean accepts(Order order) throws RefusedException;

    default String describe() {
      return "a rule";
    }
  }

  /** Told of what happens. */
  public interface Listener {
    void added(String name);

    int done(int count);
  }

  /** A bean. */
  public static class Order {
    public static final String CURRENCY = "EUR";

    public String note = "";
    public final int number;

    private long amount;
    private Status status = Status.OPEN;
    private final List<Item> items = new ArrayList<>();

    public Order(int number) {
      this.number = number;
    }

    public Order(int number, long amount) {
      this(number);
      this.amount = amount;
    }

    public static Order of(String number) {
      return new Order(Integer.parseInt(number));
    }

    public long getAmount() {
      return amount;
    }

    public void setAmount(long amount) {
      this.amount = amount;
    }

    public Status getStatus() {
      return status;
    }

    public void setStatus(Status status) {
      this.status = status;
    }

    public boolean isLarge() {
      return amount > 1000;
    }

    public List<Item> getItems() {
      return items;
    }

    public Order add(Item item) {
      items.add(item);
      return this;
    }

    public Optional<Item> find(String name) {
      return items.stream().filter(item -> item.name().equals(name)).findFirst();
    }

    public Stream<Item> stream() {
      return items.stream();
    }

    public void refuse(int code) throws RefusedException {
      throw new RefusedException("refused", code);
    }

    @HostAccess.Export
    public String exported() {
      return "exported";
    }

    public Class<?> kind() {
      return Order.class;
    }
  }

  /** An order that adds members of its own. */
  public static final class RushOrder extends Order {
    public RushOrder(int number) {
      super(number);
    }

    @Override
    public boolean isLarge() {
      return true;
    }

    @Override
    public String exported() {
      return "exported in a rush";
    }

    public boolean isLarge(int limit) {
      return limit > 0;
    }

    public String internals() {
      return "secret";
    }
  }

  /** Overloads of every kind. */
  public static class Overloaded {
    public String number(int value) {
      return "int " + value;
    }

    public String number(long value) {
      return "long " + value;
    }

    public String number(double value) {
      return "double " + value;
    }

    public String narrow(byte value) {
      return "byte " + value;
    }

    public String any(Object value) {
      return value == null ? "null" : value.getClass().getSimpleName();
    }

    public String text(String value) {
      return "String";
    }

    public String text(Object value) {
      return "Object";
    }

    public String two(String a, Object b) {
      return "first";
    }

    public String two(Object a, String b) {
      return "second";
    }

    public String join(String separator, Object... parts) {
      return String.join(separator, Arrays.stream(parts).map(String::valueOf).toList());
    }

    public int sum(List<Integer> values) {
      int total = 0;
      for (int each : values) {
        total += each;
      }
      return total;
    }

    public String array(int[] values) {
      return Arrays.toString(values);
    }

    public String status(Status status) {
      return status.name();
    }

    public String map(Map<String, Integer> values) {
      return new LinkedHashMap<>(values).toString();
    }

    public byte[] bytes(byte[] given) {
      return given;
    }

    public char letter(char given) {
      return given;
    }
  }

  /** Calls what scripts give it. */
  public static class Caller {
    private Rule kept;

    public Object apply(Function<Object, Object> function, Object value) {
      return function.apply(value);
    }

    public List<Integer> sorted(List<Integer> values, Comparator<Integer> order) {
      List<Integer> copy = new ArrayList<>(values);
      copy.sort(order);
      return copy;
    }

    public boolean test(Rule rule, Order order) throws RefusedException {
      return rule.accepts(order);
    }

    public String describe(Rule rule) {
      return rule.describe() + ", " + rule;
    }

    public int tell(Listener listener) {
      listener.added("one");
      listener.added("two");
      return listener.done(2);
    }

    public void run(Runnable action) {
      action.run();
    }

    public void keep(Rule rule) {
      kept = rule;
    }

    public boolean testKept() throws RefusedException {
      return kept.accepts(new Order(1));
    }

    public Function<Long, Long> doubling() {
      return value -> value * 2;
    }
  }

  /** A resource. */
  public static class Connection implements AutoCloseable, Iterable<Integer> {
    private final List<String> log;

    public Connection(List<String> log) {
      this.log = log;
    }

    public void send(String text) throws IOException {
      if (text.isEmpty()) {
        throw new IOException("nothing to send");
      }
      log.add(text);
    }

    @Override
    public Iterator<Integer> iterator() {
      return List.of(1, 2, 3).iterator();
    }

    @Override
    public void close() {
      log.add("closed");
    }
  }
}
