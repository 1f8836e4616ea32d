// Keeps the reader's choice of light or dark. The choice itself is CSS (:has on the radio buttons
// in the footer); this only remembers it for the next page. Without script it holds for one page.
{
  const KEY = "theme";
  const isTheme = (text: string | null): text is "light" | "dark" =>
    text === "light" || text === "dark";

  const stored = localStorage.getItem(KEY);
  if (isTheme(stored)) {
    document.documentElement.dataset["theme"] = stored;
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const radio of document.querySelectorAll<HTMLInputElement>("input[name=theme]")) {
      radio.checked = radio.value === (isTheme(stored) ? stored : "auto");
      radio.addEventListener("change", () => {
        if (isTheme(radio.value)) {
          localStorage.setItem(KEY, radio.value);
          document.documentElement.dataset["theme"] = radio.value;
        } else {
          localStorage.removeItem(KEY);
          delete document.documentElement.dataset["theme"];
        }
      });
    }
  });
}

export {};
