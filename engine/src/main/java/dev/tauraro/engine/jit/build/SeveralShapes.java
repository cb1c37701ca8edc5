package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.jit.ir.Node;
import dev.tauraro.engine.objects.Shape;
import java.util.List;

/**
 * A fact about a method that was loaded from an instance: the shape that the instance had, which is
 * one of several.
 *
 * @param actual the shape that it had
 */
record SeveralShapes(Node instance, Node actual, List<Shape> shapes) {}
