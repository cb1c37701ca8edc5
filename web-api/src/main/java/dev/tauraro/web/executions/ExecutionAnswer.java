package dev.tauraro.web.executions;

/**
 * What is known of an execution.
 *
 * @param unfinished what is known until it has ended; null then
 * @param document its answer as JSON, when it has ended; null until then
 */
record ExecutionAnswer(String id, ExecutionResponse unfinished, String document) {
  static ExecutionAnswer unfinished(ExecutionResponse response) {
    return new ExecutionAnswer(response.id(), response, null);
  }

  static ExecutionAnswer finished(String id, String document) {
    return new ExecutionAnswer(id, null, document);
  }

  boolean finished() {
    return document != null;
  }

  /** The body of a response: text is JSON already. */
  Object body() {
    return finished() ? document : unfinished;
  }
}
