// The key of a service that has keys: kept as long as the tab, sent as a header.
import { byId } from "./dom.js";

const STORED = "tauraro.key";

export function currentKey() {
  return sessionStorage.getItem(STORED);
}

/** Shows the field, since the service wants a key. */
export function askForKey() {
  byId("key-box").open = true;
}

/** Connects the form with the stored key. */
export function bindKeyForm(onChange = () => {}) {
  const box = byId("key-box");
  const field = byId("key");
  field.value = currentKey() || "";
  byId("key-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const key = field.value.trim();
    if (key) {
      sessionStorage.setItem(STORED, key);
    } else {
      sessionStorage.removeItem(STORED);
    }
    box.open = false;
    onChange();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      box.open = false;
      box.querySelector("summary").focus();
    }
  });
}
