// Light and dark: what the system prefers, until the switch says otherwise.
const STORED = "tauraro.theme";
const prefersDark = matchMedia("(prefers-color-scheme: dark)");

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : prefersDark.matches;
}

/** Calls a listener whenever the colours change. */
export function onThemeChange(listener) {
  prefersDark.addEventListener("change", listener);
  document.addEventListener("themechange", listener);
}

/** Makes a button the switch. */
export function bindThemeSwitch(button) {
  const show = () => {
    button.textContent = isDark() ? "Light theme" : "Dark theme";
  };
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(STORED, theme);
    document.dispatchEvent(new Event("themechange"));
  });
  onThemeChange(show);
  show();
}

const probe = document.createElement("span");
probe.hidden = true;

/** The colour that a custom property of the style sheets has now, as canvases understand it. */
export function colour(property) {
  if (!probe.isConnected) {
    document.body.append(probe);
  }
  probe.style.color = `var(${property})`;
  return getComputedStyle(probe).color;
}
