// Shows in place how a text will look. Without this, the button sends the form, which comes back with it.
for (const button of document.querySelectorAll("[data-preview]")) {
  button.addEventListener("click", async function show(event) {
    event.preventDefault();
    const answer = await rendered(button);
    if (answer) {
      document.getElementById(button.dataset.preview)?.remove();
      button.parentElement.after(answer);
      answer.focus();
    } else {
      // signed out meanwhile, or no network: what a browser does by itself keeps what was typed
      button.removeEventListener("click", show);
      button.click();
    }
  });
}

async function rendered(button) {
  try {
    const answer = await fetch(button.form.getAttribute("action") ?? location.href, { method: "POST", body: new FormData(button.form, button) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.getElementById(button.dataset.preview);
  } catch {
    return null;
  }
}
