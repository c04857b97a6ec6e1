// Drags a session to a cell of the planner's grid, or its lower edge to an hour, and sends the form that its « Déplacer… » page would send.
const form = document.querySelector("[data-planner-form]");
const grid = document.querySelector("[data-planner-grid]");
const farEnough = 6;
let drag = null;

const holds = (box, x, y) => (x === null || (box.left <= x && x < box.right)) && (y === null || (box.top <= y && y < box.bottom));
const roomAt = x => [...grid.tHead.querySelectorAll("[data-room]")].find(room => holds(room.getBoundingClientRect(), x, null));
const rowAt = y => [...grid.tBodies[0].rows].find(row => holds(row.getBoundingClientRect(), null, y));
const isOverGrid = event => holds(grid.parentElement.getBoundingClientRect(), event.clientX, event.clientY);

function aim(...headings) {
  for (const aimed of grid.querySelectorAll("[data-aim]"))
    aimed.removeAttribute("data-aim");
  for (const heading of headings)
    heading?.setAttribute("data-aim", "");
}

function send(entry, handler, name, value) {
  form.action = `/admin/planning/${entry.dataset.session}/deplacer${handler}`;
  for (const field of ["Place", "End"])
    form.elements[field].disabled = field !== name;
  form.elements.Seen.value = entry.dataset.seen;
  form.elements[name].value = value;
  form.submit();
}

function drop(event) {
  const [row, room] = [rowAt(event.clientY), roomAt(event.clientX)?.dataset.room];
  if (!row || !isOverGrid(event))
    return;
  if (drag.isEnd)
    send(drag.entry, "?handler=Resize", "End", row.dataset.end.slice(11));
  else if (room)
    send(drag.entry, "", "Place", `${row.dataset.start}/${room}`);
}

function stop() {
  drag?.entry.removeAttribute("data-dragged");
  drag = null;
  aim();
}

function start(event) {
  const entry = event.target.closest("[data-session]");
  // a finger scrolls
  if (entry && event.button === 0 && event.pointerType !== "touch")
    drag = { entry, x: event.clientX, y: event.clientY, isEnd: event.target.matches(".planner-grip"), isUnderWay: false };
}

function move(event) {
  if (!drag || !(drag.isUnderWay ||= Math.hypot(event.clientX - drag.x, event.clientY - drag.y) > farEnough))
    return;
  event.preventDefault();
  getSelection().empty();
  drag.entry.setAttribute("data-dragged", "");
  aim(rowAt(event.clientY)?.cells[0], drag.isEnd ? null : roomAt(event.clientX));
}

if (grid && form) {
  for (const entry of grid.querySelectorAll("[data-session]"))
    entry.append(Object.assign(document.createElement("span"), { className: "planner-grip" }));
  document.addEventListener("pointerdown", start);
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", event => { if (drag?.isUnderWay) drop(event); stop(); });
  document.addEventListener("pointercancel", stop);
  document.addEventListener("keydown", event => { if (event.key === "Escape") stop(); });
  document.addEventListener("dragstart", event => { if (event.target.closest?.("[data-session]")) event.preventDefault(); });
}
