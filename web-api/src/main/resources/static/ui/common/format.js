// Figures as people read them.
const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 3 });
const digits = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

export const count = (n) => (Math.abs(n) < 100_000 ? whole.format(n) : short.format(n));

export function millis(n) {
  return n < 1000 ? `${digits.format(n)} ms` : `${digits.format(n / 1000)} s`;
}

export function bytes(n) {
  const units = ["B", "KB", "MB", "GB"];
  let size = n;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${digits.format(size)} ${units[unit]}`;
}

export const percent = (n) => `${digits.format(n)} %`;

export const factor = (n) => digits.format(n);

/** "3 guards", "1 guard". */
export function counted(n, noun) {
  return `${count(n)} ${noun}${n === 1 ? "" : "s"}`;
}

/** "line 3" or "lines 3–5". */
export function lines(from, to) {
  return to && to !== from ? `lines ${from}–${to}` : `line ${from}`;
}

export function timeOfDay(text) {
  return text ? new Date(text).toLocaleTimeString("en-GB") : "";
}

/** Reasons come as CONSTANT_NAMES. */
export const reason = (name) => name.toLowerCase().replaceAll("_", " ");
