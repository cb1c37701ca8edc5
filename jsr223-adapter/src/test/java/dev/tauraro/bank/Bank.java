package dev.tauraro.bank;

import dev.tauraro.engine.HostAccess;
import dev.tauraro.jsr223.TauraroScriptEngineFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Classes of an application whose objects the tests give to scripts. */
public final class Bank {
  private Bank() {}

  /** How an account is. */
  public enum State {
    OPEN,
    CLOSED
  }

  /** A payment. */
  public record Payment(String payee, double amount) {}

  /** What a payment may be refused for. */
  public static class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
      super(message);
    }
  }

  /** Decides about payments. */
  @FunctionalInterface
  public interface Rule {
    boolean accepts(Payment payment);
  }

  /** An account. */
  public static class Account implements Iterable<Payment>, AutoCloseable {
    public String note = "";

    private long balance;
    private State state = State.OPEN;
    private final List<Payment> payments = new ArrayList<>();
    private final Map<String, Integer> limits = new LinkedHashMap<>(Map.of("day", 100));

    public Account(long balance) {
      this.balance = balance;
    }

    @HostAccess.Export
    public long getBalance() {
      return balance;
    }

    public void setBalance(long balance) {
      this.balance = balance;
    }

    public State getState() {
      return state;
    }

    public List<Payment> getPayments() {
      return payments;
    }

    public Map<String, Integer> getLimits() {
      return limits;
    }

    public int[] codes() {
      return new int[] {3, 1, 2};
    }

    public Account pay(Payment payment) {
      payments.add(payment);
      balance -= (long) payment.amount();
      return this;
    }

    public Account pay(String payee, double... amounts) {
      for (double each : amounts) {
        pay(new Payment(payee, each));
      }
      return this;
    }

    public Optional<Payment> find(String payee) {
      return payments.stream().filter(each -> each.payee().equals(payee)).findFirst();
    }

    public List<Payment> matching(Rule rule) {
      return payments.stream().filter(rule::accepts).toList();
    }

    public void refuse(String why) throws RefusedException {
      throw new RefusedException(why);
    }

    public Object apply(Function<Object, Object> function, Object value) {
      return function.apply(value);
    }

    @Override
    public Iterator<Payment> iterator() {
      return payments.iterator();
    }

    @Override
    public void close() {
      state = State.CLOSED;
    }

    /** What leads out. */
    public Object reveal(String what) {
      return switch (what) {
        case "class" -> Account.class;
        case "loader" -> Account.class.getClassLoader();
        case "thread" -> Thread.currentThread();
        case "engine" -> new TauraroScriptEngineFactory().getScriptEngine();
        case "factory" -> new TauraroScriptEngineFactory();
        case "manager" -> new javax.script.ScriptEngineManager();
        case "context" -> new javax.script.SimpleScriptContext();
        case "bindings" -> new javax.script.SimpleBindings();
        case "access" -> HostAccess.ALL;
        default -> throw new IllegalArgumentException(what);
      };
    }
  }
}
