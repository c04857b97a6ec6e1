// On a session of the planner's grid, arrows try other places; what would happen is said, and Enter sends the form of its « Déplacer… » page.
const form = document.querySelector("[data-planner-form]");
const grid = document.querySelector("[data-planner-grid]");
const said = document.querySelector("[data-planner-said]");
const [quarter, lastQuarter] = [15, 23 * 60 + 45];
const rooms = [...grid?.tHead.querySelectorAll("[data-room]") ?? []].filter(heading => heading.dataset.room);
const steps = { ArrowUp: [-quarter, 0], ArrowDown: [quarter, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
let trial = null;

const twoDigits = number => String(Math.floor(number)).padStart(2, "0");
const placeOf = ({ day, minutes, room }) => `${day}T${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}/${rooms[room].dataset.room}`;

function begin(entry) {
  const { start, room, venue } = entry.dataset;
  const [day, hours, minutes] = start.split(/[T:]/);
  entry.setAttribute("data-pending", "");
  // where only the venue is known, from its first room
  return { entry, day, minutes: hours * 60 + Number(minutes), room: rooms.findIndex(({ dataset }) => room ? dataset.room === room : dataset.venue === venue) };
}

function showAim() {
  for (const [number, heading] of rooms.entries())
    heading.toggleAttribute("data-aim", number === trial?.room);
}

async function say() {
  trial.asked?.abort();
  const asked = trial.asked = new AbortController();
  try {
    const answer = await fetch(`/admin/planning/${trial.entry.dataset.session}/essai?place=${placeOf(trial)}`, { signal: asked.signal });
    if (!answer.ok || answer.redirected)
      throw new Error(answer.statusText);
    said.textContent = `${await answer.text()}. Entrée pour valider, Échap pour abandonner.`;
  } catch {
    if (!asked.signal.aborted)
      said.textContent = "Le résultat n’a pas pu être demandé. Rechargez la page, ou passez par « Déplacer… ».";
  }
}

function giveUp(sentence) {
  trial?.asked?.abort();
  trial?.entry.removeAttribute("data-pending");
  trial = null;
  showAim();
  said.textContent = sentence;
}

function send() {
  form.action = `/admin/planning/${trial.entry.dataset.session}/deplacer`;
  form.elements.End.disabled = true;
  form.elements.Seen.value = trial.entry.dataset.seen;
  form.elements.Place.value = placeOf(trial);
  form.submit();
}

function press(event) {
  const entry = event.target.closest("[data-session][data-start]");
  const step = steps[event.key];
  if (!entry || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(step || trial))
    return;
  if (step) {
    trial ??= begin(entry);
    trial.minutes = Math.min(lastQuarter, Math.max(0, trial.minutes + step[0]));
    trial.room = Math.min(rooms.length - 1, Math.max(0, trial.room + step[1]));
    showAim();
    say();
  } else if (event.key === "Enter")
    send();
  else if (event.key === "Escape")
    giveUp("La session reste où elle est.");
  else
    return;
  event.preventDefault();
}

if (grid && form && said) {
  grid.addEventListener("keydown", press);
  grid.addEventListener("focusout", event => { if (trial && !trial.entry.contains(event.relatedTarget)) giveUp(""); });
}
