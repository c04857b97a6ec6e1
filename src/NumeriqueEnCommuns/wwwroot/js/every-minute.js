// A part of the page that speaks of the present is asked for again every minute and replaced in place, without a jump: not while it is
// hidden, nor while something in it has the focus. When the network fails, the former stays, with its hour.
const part = document.querySelector("[data-every-minute]");

setInterval(async () => {
  if (document.hidden || part.contains(document.activeElement)) return;
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  part.replaceChildren(...page.getElementById(part.id).childNodes);
}, 60_000);
