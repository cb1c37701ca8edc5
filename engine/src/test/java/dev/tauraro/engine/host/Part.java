package dev.tauraro.engine.host;

/** A class that tests load once more. */
public record Part(String name, double price) {}
