// A button that names a part of the page does its work in place: of the answer, only that part is taken over.
// Where this fails, and without this module, the same button sends the form and the whole page comes back.
const pause = 400;
const running = new Map();
let timer;

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-part]");
  if (!button?.form) return;
  event.preventDefault();
  refresh(button, true);
});

document.addEventListener("change", (event) => {
  const id = event.target.closest("[data-part-live]")?.dataset.partLive;
  if (!id) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    const button = document.getElementById(id);
    if (button) refresh(button, false);
  }, pause);
});

async function refresh(button, isPressed) {
  const here = document.getElementById(button.dataset.part);
  const body = new FormData(button.form, button);
  const target = new URL(button.formAction).hash.slice(1);
  // what would be typed meanwhile in fields that are about to be replaced would be lost
  if (isPressed) here.inert = true;
  try {
    const there = await partOf(here.id, button.formAction, body);
    here.replaceChildren(...there.childNodes);
    here.inert = false;
    if (isPressed) document.getElementById(target)?.focus();
  } catch (error) {
    here.inert = false;
    if (error.name === "AbortError" || !isPressed) return;
    delete button.dataset.part;
    button.click();
  }
}

async function partOf(id, address, body) {
  running.get(id)?.abort();
  const controller = new AbortController();
  running.set(id, controller);
  const answer = await fetch(address, { method: "POST", body, signal: controller.signal });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const part = page.getElementById(id);
  if (!part) throw new Error(`No part ${id} in the answer.`);
  return part;
}
