package dev.tauraro.spark;

import dev.tauraro.engine.Context;
import dev.tauraro.engine.Limits;
import dev.tauraro.engine.ScriptException;
import dev.tauraro.engine.ScriptFunction;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Calls a script's {@code main} for each record of a partition, on the machine that has it. What is
 * sent there is the script's text: an executor compiles it once, for all of its partitions. A
 * partition has a context to itself, so {@code main} may count in a variable; each record has the
 * limits to itself. A record that fails does not end the job.
 *
 * @param <T> type of the records: text, numbers, booleans, and lists and maps of those
 */
public final class ScriptMapper<T> implements FlatMapFunction<Iterator<T>, ScriptOutcome> {
  private static final long serialVersionUID = 1;
  private static final String FUNCTION = "main";

  private final String source;
  private final String name;
  private final long steps;
  private final long memory;

  /**
   * A function for {@code mapPartitions}.
   *
   * @param name of the script, for messages
   * @param steps that a record may take
   * @param memory bytes that a partition's values may take
   */
  public ScriptMapper(String source, String name, long steps, long memory) {
    this.source = source;
    this.name = name;
    this.steps = steps;
    this.memory = memory;
  }

  /**
   * Runs the script, and its {@code main} for each record as they are asked for.
   *
   * @throws IllegalArgumentException when the script fails, or defines no {@code main}
   */
  @Override
  public Iterator<ScriptOutcome> call(Iterator<T> records) {
    Context context = ScriptEngine.get().newContext(Limits.defaults().steps(steps).memory(memory));
    TaskContext task = TaskContext.get();
    if (task != null) {
      // Spark has two methods of this name.
      task.addTaskCompletionListener((TaskCompletionListener) ended -> context.close());
    }
    ScriptFunction main = main(context);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public ScriptOutcome next() {
        return outcome(context, main, records.next());
      }
    };
  }

  private ScriptFunction main(Context context) {
    try {
      context.run(ScriptEngine.get().compile(source, name));
      ScriptFunction main = context.function(FUNCTION);
      if (main.isDefined()) {
        return main;
      }
    } catch (ScriptException e) {
      throw new IllegalArgumentException(describe(e), e);
    }
    throw new IllegalArgumentException(name + " defines no function " + FUNCTION);
  }

  private ScriptOutcome outcome(Context context, ScriptFunction main, T record) {
    try {
      context.renewBudget();
      return new ScriptOutcome(PlainValues.copy(context, main.call(record)), null);
    } catch (ScriptException e) {
      return new ScriptOutcome(null, describe(e));
    } catch (IllegalArgumentException e) {
      return new ScriptOutcome(null, name + ": " + e.getMessage());
    } catch (NoSuchElementException e) {
      return new ScriptOutcome(null, name + ": " + FUNCTION + " was deleted");
    }
  }

  private String describe(ScriptException e) {
    return String.format(Locale.ROOT, "%s, line %d: %s: %s", name, e.line(), e.type(), e.message());
  }
}
