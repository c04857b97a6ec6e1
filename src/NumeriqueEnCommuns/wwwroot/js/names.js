// Where there are too many names to be sent along with a form, the list under a field asks for those that are like what is typed.
// Without this, a name is typed in full.
const pause = 150;
let timer;
let asked;

document.addEventListener("input", ({ target }) => {
  if (!target.list?.dataset.names) return;
  clearTimeout(timer);
  // one of those that are offered was chosen
  if ([...target.list.options].some((option) => option.value === target.value)) return;
  timer = setTimeout(() => offer(target.list, target.value), pause);
});

async function offer(list, typed) {
  asked?.abort();
  asked = new AbortController();
  try {
    const answer = await fetch(`${list.dataset.names}?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
    // signed out meanwhile: saving will say so
    if (!answer.ok || answer.redirected) return;
    const names = await answer.json();
    list.replaceChildren(...names.map((name) => Object.assign(document.createElement("option"), { value: name })));
  } catch (error) {
    // another letter was typed, or no network: what is offered already stays
    if (error.name !== "AbortError" && !(error instanceof TypeError)) throw error;
  }
}
