// A button that prints the page. Without this module it stays hidden: the line beside it says which keys do the same.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
