package dev.tauraro.engine.jit.build;

import dev.tauraro.engine.objects.Shape;
import java.util.List;

/** A fact about an instance: it has one of these shapes. */
record OneOf(List<Shape> shapes) {}
