// Where there are too many names to be sent along with a form, the list under a field asks for those that are like what is typed.
// Without this, a name is typed in full.
let asked;

document.addEventListener("input", async (event) => {
  const list = event.target.list;
  if (!list?.dataset.names) return;
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`${list.dataset.names}&q=${encodeURIComponent(event.target.value)}`, { signal: asked.signal });
    // signed out meanwhile: saving will say so
    if (!answer.ok || answer.redirected) return;
    const names = await answer.json();
    list.replaceChildren(...names.map((name) => Object.assign(document.createElement("option"), { value: name })));
  } catch (error) {
    // another letter was typed, or no network: what is offered already stays
    if (error.name !== "AbortError" && !(error instanceof TypeError)) throw error;
  }
});
