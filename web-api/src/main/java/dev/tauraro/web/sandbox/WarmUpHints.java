package dev.tauraro.web.sandbox;

import dev.tauraro.engine.Script;
import java.util.Optional;

/** Where replicas leave for each other what they learnt of scripts. */
public interface WarmUpHints {
  /** Hints that are longer are of no use. */
  int MAX_BYTES = Script.MAX_HINT_BYTES;

  /** What another replica learnt of a script; what it says need not be true. */
  Optional<byte[]> find(String script);

  /** Leaves what this one learnt for others, if that is possible. Nobody waits for it. */
  void publish(String script, byte[] hints);
}
