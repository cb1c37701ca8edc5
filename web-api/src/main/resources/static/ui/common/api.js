// The service's API. Addresses are relative, so that the pages work behind any prefix.
import { readEvents } from "./events.js";
import { currentKey, askForKey } from "./key.js";

const ROOT = "api/v1";

/** A request that the service refused: a problem document (RFC 9457). */
export class Refused extends Error {
  constructor(problem, retryAfter) {
    super(problem.detail || problem.title || `HTTP ${problem.status}`);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** What is wrong with single fields: {field, message} each. */
  get fields() {
    return this.problem.errors || [];
  }
}

async function request(path, { headers, ...options } = {}) {
  const key = currentKey();
  const response = await fetch(`${ROOT}${path}`, {
    ...options,
    headers: { ...headers, ...(key ? { Authorization: `Bearer ${key}` } : {}) },
  });
  if (response.ok) {
    return response;
  }
  if (response.status === 401) {
    askForKey();
  }
  const problem = await response.json().catch(() => ({}));
  throw new Refused({ status: response.status, ...problem }, response.headers.get("Retry-After"));
}

export async function get(path) {
  return (await request(path, { headers: { Accept: "application/json" } })).json();
}

export async function remove(path) {
  await request(path, { method: "DELETE" });
}

/** Follows a stream of events until it ends: calls back with (name, data). */
export async function follow(path, onEvent, signal) {
  const response = await request(path, { headers: { Accept: "text/event-stream" }, signal });
  await readEvents(response.body, onEvent);
}

/**
 * Runs a script and calls back with (name, data) for each event of its stream. The id of the
 * execution is told first.
 */
export async function execute(body, onBegin, onEvent) {
  const response = await request("/executions", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify(body),
  });
  onBegin(response.headers.get("Location").split("/").pop());
  await readEvents(response.body, onEvent);
}

/** Stores a script; tells its id, and whether it was not there before. */
export async function store(source) {
  const response = await request("/scripts", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ source }),
  });
  return { id: (await response.json()).id, created: response.status === 201 };
}

export function cancel(id) {
  return remove(`/executions/${id}`);
}
