package dev.tauraro.web.problems;

import java.util.List;

/** A request whose JSON is well formed but does not say what is needed. */
public final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<FieldProblem> problems;

  /**
   * What is wrong with one field.
   *
   * @param field path of the field, such as {@code limits.steps}; empty for the whole body
   */
  public record FieldProblem(String field, String message) {}

  public InvalidRequestException(List<FieldProblem> problems) {
    super("invalid request");
    this.problems = List.copyOf(problems);
  }

  List<FieldProblem> problems() {
    return problems;
  }
}
