package dev.tauraro.engine.modules;

import dev.tauraro.engine.objects.BuiltinFunction;
import dev.tauraro.engine.objects.Errors;
import dev.tauraro.engine.objects.None;
import dev.tauraro.engine.objects.PyList;
import dev.tauraro.engine.objects.PyModule;
import dev.tauraro.engine.objects.PyTuple;
import dev.tauraro.engine.objects.Str;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The module {@code _zoneinfo}: what the JDK knows about time zones. */
final class ZoneModule {
  /** Days from the first of year 1 to the first of 1970, counted from 1. */
  private static final long EPOCH_ORDINAL = 719163;

  private static final long DAY = 86400;

  /** Abbreviations that are in use; others were made up, and the IANA database has them no more. */
  private static final Set<String> ABBREVIATIONS =
      Arrays.stream(
              ("ACDT ACST ADT AEDT AEST AKDT AKST AST AWST BST CAT CDT CEST CET CST ChST EAT EDT"
                      + " EEST EET EST GMT HDT HKT HST IDT IST JST KST MDT MSK MST NDT NST NZDT NZST"
                      + " PDT PKT PST SAST SST UTC WAT WEST WET WIB WIT WITA")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> UNIVERSAL =
      Set.of("UTC", "UCT", "Universal", "Zulu", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu");

  private ZoneModule() {}

  static PyModule create() {
    return new ModuleBuilder("_zoneinfo", "Time zones.")
        .none("names", () -> PyList.of(names().stream().map(Str::of).toArray()))
        .one("exists", key -> names().contains(Str.java(key)))
        .one("fixed", key -> fixed(rules(key), Str.java(key)))
        .add(BuiltinFunction.function("local").any((a, k) -> local(a)))
        .add(BuiltinFunction.function("universal").any((a, k) -> universal(a)))
        .build();
  }

  /** The names of the IANA database, without those that only Java has. */
  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (String name : ZoneId.getAvailableZoneIds()) {
      if (!name.startsWith("SystemV/")) {
        names.add(name);
      }
    }
    names.addAll(List.of("EST", "HST", "MST"));
    return names;
  }

  private static ZoneId zone(String key) {
    return ZoneId.of(key, ZoneId.SHORT_IDS);
  }

  private static ZoneRules rules(Object key) {
    try {
      return zone(Str.java(key)).getRules();
    } catch (ZoneRulesException e) {
      throw Errors.keyError(key);
    }
  }

  private static LocalDateTime moment(Object ordinal, Object second) {
    return LocalDateTime.ofEpochSecond(
        ((Long) ordinal - EPOCH_ORDINAL) * DAY + (Long) second, 0, ZoneOffset.UTC);
  }

  /** Offset, daylight saving and name of a zone in which they never change; else None. */
  private static Object fixed(ZoneRules rules, String key) {
    if (!rules.isFixedOffset()) {
      return PyTuple.of(None.NONE, None.NONE, None.NONE);
    }
    return described(rules, key, Instant.EPOCH);
  }

  private static Object described(ZoneRules rules, String key, Instant instant) {
    ZoneOffset offset = rules.getOffset(instant);
    Duration saving = rules.getDaylightSavings(instant);
    boolean summer = !saving.isZero();
    return PyTuple.of(
        (long) offset.getTotalSeconds(),
        saving.toSeconds(),
        Str.of(name(key, offset, summer, instant)));
  }

  private static String name(String key, ZoneOffset offset, boolean summer, Instant instant) {
    List<ZoneOffsetTransition> changes = rules(key).getTransitions();
    if (!changes.isEmpty() && instant.isBefore(changes.get(0).getInstant())) {
      return "LMT";
    }
    int seconds = offset.getTotalSeconds();
    if (seconds == 0 && UNIVERSAL.contains(key)) {
      return "UTC";
    }
    String name = TimeZone.getTimeZone(key).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH);
    return ABBREVIATIONS.contains(name) ? name : number(seconds);
  }

  private static String number(int seconds) {
    int minutes = Math.abs(seconds) / 60;
    String sign = seconds < 0 ? "-" : "+";
    String text = String.format(Locale.ROOT, "%s%02d", sign, minutes / 60);
    return minutes % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d", minutes % 60);
  }

  /** Offset, daylight saving and name at a local time; {@code fold} chooses where there are two. */
  private static Object local(Object[] arguments) {
    ZoneRules rules = rules(arguments[0]);
    LocalDateTime moment = moment(arguments[1], arguments[2]);
    boolean second = (Long) arguments[3] != 0;
    ZoneOffsetTransition change = rules.getTransition(moment);
    ZoneOffset offset = rules.getOffset(moment);
    if (change != null) {
      offset = second ? change.getOffsetAfter() : change.getOffsetBefore();
      Instant side = second ? change.getInstant() : change.getInstant().minusSeconds(1);
      return described(rules, Str.java(arguments[0]), side);
    }
    return described(rules, Str.java(arguments[0]), moment.toInstant(offset));
  }

  /** The offset at a time in UTC, and whether the local time comes for the second time. */
  private static Object universal(Object[] arguments) {
    ZoneRules rules = rules(arguments[0]);
    Instant instant = moment(arguments[1], arguments[2]).toInstant(ZoneOffset.UTC);
    ZoneOffset offset = rules.getOffset(instant);
    ZoneOffsetTransition change = rules.getTransition(LocalDateTime.ofInstant(instant, offset));
    boolean second = change != null && change.isOverlap() && offset.equals(change.getOffsetAfter());
    return PyTuple.of((long) offset.getTotalSeconds(), second ? 1L : 0L);
  }
}
