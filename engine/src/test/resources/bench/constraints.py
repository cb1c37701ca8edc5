"""An incremental solver of one-way constraints with strengths, in the manner of DeltaBlue."""

REQUIRED = 0
STRONG = 1
PREFERRED = 2
NORMAL = 3
WEAK = 4
WEAKEST = 6

NONE = 0
FORWARD = 1
BACKWARD = -1


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.walk_strength = WEAKEST
        self.stay = True

    def remove(self, constraint):
        self.constraints.remove(constraint)
        if self.determined_by is constraint:
            self.determined_by = None


class Constraint:
    def __init__(self, strength):
        self.strength = strength

    def activate(self, planner):
        self.add_to_graph()
        planner.incremental_add(self)

    def is_input(self):
        return False

    def deactivate(self, planner):
        if self.is_satisfied():
            planner.incremental_remove(self)
        else:
            self.remove_from_graph()

    def satisfy(self, mark, planner):
        self.choose_method(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise ValueError("could not satisfy a required constraint")
            return None
        self.mark_inputs(mark)
        out = self.output()
        overridden = out.determined_by
        if overridden is not None:
            overridden.mark_unsatisfied()
        out.determined_by = self
        if not planner.add_propagate(self, mark):
            raise ValueError("cycle encountered")
        out.mark = mark
        return overridden


class Unary(Constraint):
    def __init__(self, variable, strength, planner):
        super().__init__(strength)
        self.variable = variable
        self.satisfied = False
        self.activate(planner)

    def add_to_graph(self):
        self.variable.constraints.append(self)
        self.satisfied = False

    def remove_from_graph(self):
        self.variable.remove(self)
        self.satisfied = False

    def choose_method(self, mark):
        self.satisfied = self.variable.mark != mark and self.strength < self.variable.walk_strength

    def is_satisfied(self):
        return self.satisfied

    def mark_inputs(self, mark):
        pass

    def output(self):
        return self.variable

    def mark_unsatisfied(self):
        self.satisfied = False

    def inputs_known(self, mark):
        return True

    def recalculate(self):
        self.variable.walk_strength = self.strength
        self.variable.stay = not self.is_input()
        if self.variable.stay:
            self.execute()


class Stay(Unary):
    def execute(self):
        pass


class Edit(Unary):
    def is_input(self):
        return True

    def execute(self):
        pass


class Binary(Constraint):
    def __init__(self, first, second, strength, planner):
        super().__init__(strength)
        self.first = first
        self.second = second
        self.direction = NONE
        self.activate(planner)

    def add_to_graph(self):
        self.first.constraints.append(self)
        self.second.constraints.append(self)
        self.direction = NONE

    def remove_from_graph(self):
        self.first.remove(self)
        self.second.remove(self)
        self.direction = NONE

    def choose_method(self, mark):
        if self.first.mark == mark:
            if self.second.mark != mark and self.strength < self.second.walk_strength:
                self.direction = FORWARD
            else:
                self.direction = NONE
        elif self.second.mark == mark:
            if self.first.mark != mark and self.strength < self.first.walk_strength:
                self.direction = BACKWARD
            else:
                self.direction = NONE
        elif self.first.walk_strength > self.second.walk_strength:
            self.direction = BACKWARD if self.strength < self.first.walk_strength else NONE
        else:
            self.direction = FORWARD if self.strength < self.second.walk_strength else NONE

    def is_satisfied(self):
        return self.direction != NONE

    def mark_inputs(self, mark):
        self.input().mark = mark

    def input(self):
        return self.first if self.direction == FORWARD else self.second

    def output(self):
        return self.second if self.direction == FORWARD else self.first

    def mark_unsatisfied(self):
        self.direction = NONE

    def inputs_known(self, mark):
        variable = self.input()
        return variable.mark == mark or variable.stay or variable.determined_by is None

    def recalculate(self):
        source = self.input()
        out = self.output()
        out.walk_strength = max(self.strength, source.walk_strength)
        out.stay = source.stay
        if out.stay:
            self.execute()


class Equal(Binary):
    def execute(self):
        self.output().value = self.input().value


class Scale(Binary):
    def __init__(self, source, scale, offset, target, strength, planner):
        self.scale = scale
        self.offset = offset
        super().__init__(source, target, strength, planner)

    def add_to_graph(self):
        super().add_to_graph()
        self.scale.constraints.append(self)
        self.offset.constraints.append(self)

    def remove_from_graph(self):
        super().remove_from_graph()
        self.scale.remove(self)
        self.offset.remove(self)

    def mark_inputs(self, mark):
        super().mark_inputs(mark)
        self.scale.mark = mark
        self.offset.mark = mark

    def execute(self):
        if self.direction == FORWARD:
            self.second.value = self.first.value * self.scale.value + self.offset.value
        else:
            self.first.value = (self.second.value - self.offset.value) // self.scale.value

    def recalculate(self):
        source = self.input()
        out = self.output()
        out.walk_strength = max(self.strength, source.walk_strength)
        out.stay = source.stay and self.scale.stay and self.offset.stay
        if out.stay:
            self.execute()


class Planner:
    def __init__(self):
        self.current_mark = 0

    def new_mark(self):
        self.current_mark += 1
        return self.current_mark

    def incremental_add(self, constraint):
        mark = self.new_mark()
        overridden = constraint.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def incremental_remove(self, constraint):
        out = constraint.output()
        constraint.mark_unsatisfied()
        constraint.remove_from_graph()
        unsatisfied = self.remove_propagate(out)
        for strength in range(REQUIRED, WEAKEST + 1):
            for each in unsatisfied:
                if each.strength == strength:
                    self.incremental_add(each)

    def make_plan(self, sources):
        mark = self.new_mark()
        plan = []
        todo = sources
        while todo:
            constraint = todo.pop()
            if constraint.output().mark != mark and constraint.inputs_known(mark):
                plan.append(constraint)
                constraint.output().mark = mark
                self.add_consumers(constraint.output(), todo)
        return plan

    def plan_from(self, constraints):
        return self.make_plan([c for c in constraints if c.is_input() and c.is_satisfied()])

    def add_propagate(self, constraint, mark):
        todo = [constraint]
        while todo:
            each = todo.pop()
            if each.output().mark == mark:
                self.incremental_remove(constraint)
                return False
            each.recalculate()
            self.add_consumers(each.output(), todo)
        return True

    def remove_propagate(self, out):
        out.determined_by = None
        out.walk_strength = WEAKEST
        out.stay = True
        unsatisfied = []
        todo = [out]
        while todo:
            variable = todo.pop()
            for constraint in variable.constraints:
                if not constraint.is_satisfied():
                    unsatisfied.append(constraint)
            determining = variable.determined_by
            for constraint in variable.constraints:
                if constraint is not determining and constraint.is_satisfied():
                    constraint.recalculate()
                    todo.append(constraint.output())
        return unsatisfied

    def add_consumers(self, variable, todo):
        determining = variable.determined_by
        for constraint in variable.constraints:
            if constraint is not determining and constraint.is_satisfied():
                todo.append(constraint)


def change(planner, variable, value):
    edit = Edit(variable, PREFERRED, planner)
    plan = planner.plan_from([edit])
    for _ in range(10):
        variable.value = value
        for constraint in plan:
            constraint.execute()
    edit.deactivate(planner)


def chain_test(n):
    planner = Planner()
    variables = [Variable("v%d" % i) for i in range(n + 1)]
    for i in range(n):
        Equal(variables[i], variables[i + 1], REQUIRED, planner)
    first = variables[0]
    last = variables[n]
    Stay(last, NORMAL, planner)
    edit = Edit(first, PREFERRED, planner)
    plan = planner.plan_from([edit])
    total = 0
    for i in range(100):
        first.value = i
        for constraint in plan:
            constraint.execute()
        if last.value != i:
            raise ValueError("chain test failed")
        total += last.value
    return total


def projection_test(n):
    planner = Planner()
    scale = Variable("scale", 10)
    offset = Variable("offset", 1000)
    targets = []
    for i in range(n):
        source = Variable("source", i)
        target = Variable("target", i)
        targets.append(target)
        Stay(source, NORMAL, planner)
        Scale(source, scale, offset, target, REQUIRED, planner)
    change(planner, source, 17)
    if target.value != 1170:
        raise ValueError("projection 1 failed")
    change(planner, target, 1050)
    if source.value != 5:
        raise ValueError("projection 2 failed")
    change(planner, scale, 5)
    for i in range(n - 1):
        if targets[i].value != i * 5 + 1000:
            raise ValueError("projection 3 failed")
    change(planner, offset, 2000)
    for i in range(n - 1):
        if targets[i].value != i * 5 + 2000:
            raise ValueError("projection 4 failed")
    return sum(t.value for t in targets)


def run():
    return chain_test(120) + projection_test(120)
