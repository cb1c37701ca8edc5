package dev.tauraro.engine.regex;

import dev.tauraro.engine.objects.Work;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings a tree to the form that listings show. Plain groups dissolve, what all choices begin with
 * comes before them, choices of single characters are a set, and a set of one character is that
 * character. Each body is a sequence. Sets are here what they are written with, and nothing else.
 */
final class ListedForm {
  private final List<Node> items = new ArrayList<>();

  private ListedForm() {}

  static Node.Sequence of(Node node) {
    ListedForm form = new ListedForm();
    form.add(node);
    return new Node.Sequence(form.items);
  }

  private void add(Node node) {
    Work.steps(1);
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(this::add);
    } else if (node instanceof Node.Branch branch) {
      addBranch(branch);
    } else if (node instanceof Node.Single single) {
      items.add(set(single));
    } else if (node instanceof Node.Group group) {
      if (group.isPlain()) {
        add(group.body());
      } else {
        items.add(new Node.Group(group.number(), group.on(), group.off(), of(group.body())));
      }
    } else if (node instanceof Node.Atomic atomic) {
      items.add(new Node.Atomic(of(atomic.body())));
    } else if (node instanceof Node.Repeat repeat) {
      items.add(
          new Node.Repeat(repeat.greed(), repeat.minimum(), repeat.maximum(), of(repeat.body())));
    } else if (node instanceof Node.Look look) {
      items.add(new Node.Look(look.behind(), look.negative(), of(look.body())));
    } else if (node instanceof Node.Conditional conditional) {
      Node no = conditional.no();
      items.add(
          new Node.Conditional(
              conditional.group(), of(conditional.yes()), no == null ? null : of(no)));
    } else {
      items.add(node);
    }
  }

  private static Node set(Node.Single single) {
    Work.elements(single.members().size());
    Set<SetMember> members = new LinkedHashSet<>(single.members());
    if (!single.negated()
        && members.size() == 1
        && single.members().get(0) instanceof SetMember.Literal literal) {
      return new Node.Literal(literal.character());
    }
    return new Node.Single(null, List.copyOf(members), single.negated());
  }

  private void addBranch(Node.Branch branch) {
    List<List<Node>> choices = new ArrayList<>();
    for (Node choice : branch.choices()) {
      choices.add(of(choice).items());
    }
    int common = 0;
    while (beginsAll(choices, common)) {
      items.add(choices.get(0).get(common));
      common++;
    }
    List<Node> rests = new ArrayList<>();
    for (List<Node> choice : choices) {
      rests.add(new Node.Sequence(choice.subList(common, choice.size())));
    }
    Set<SetMember> members = new LinkedHashSet<>();
    boolean single = true;
    for (Node rest : rests) {
      single = single && addMembers(((Node.Sequence) rest).items(), members);
    }
    items.add(single ? new Node.Single(null, List.copyOf(members), false) : new Node.Branch(rests));
  }

  /** Whether all choices have the same item at an index. */
  private static boolean beginsAll(List<List<Node>> choices, int index) {
    List<Node> first = choices.get(0);
    for (List<Node> choice : choices) {
      Work.steps(1);
      if (choice.size() <= index || !isSame(first.get(index), choice.get(index))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two items are the same; those that have a body never are, not even with themselves. */
  private static boolean isSame(Node a, Node b) {
    boolean leaf =
        a instanceof Node.Literal
            || a instanceof Node.Single
            || a instanceof Node.At
            || a instanceof Node.Back;
    return leaf && a.equals(b);
  }

  /** Adds what one item matches to a set; false when it can't be part of one. */
  private static boolean addMembers(List<Node> items, Set<SetMember> members) {
    if (items.size() != 1) {
      return false;
    }
    if (items.get(0) instanceof Node.Literal literal) {
      members.add(new SetMember.Literal(literal.character()));
      return true;
    }
    if (items.get(0) instanceof Node.Single single
        && !single.negated()
        && !single.members().isEmpty()) {
      members.addAll(single.members());
      return true;
    }
    return false;
  }
}
