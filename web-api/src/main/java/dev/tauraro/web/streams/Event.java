package dev.tauraro.web.streams;

/**
 * What a client is told.
 *
 * @param id a client that comes back says which one it had last
 * @param json the data, in one line
 * @param last whether the stream ends with it
 */
public record Event(long id, String name, String json, boolean last) {}
