// A button that copies the value of the field it names, and says so. Without this module the button stays hidden: the field can be selected.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  const status = button.closest("li, p, div").querySelector("[role=status]");
  button.hidden = !navigator.clipboard;
  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    field.select();
    // refused by the browser: the address is selected, and can be copied by hand
    await navigator.clipboard.writeText(field.value).then(() => { status.textContent = field.dataset.copied; }, () => {});
  });
}
