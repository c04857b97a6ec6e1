// Part of the service worker: what is written over a page that comes from a copy. It is in the page itself, so that it is true without any other script.
const place = "<!--copie-->";
const hour = new Intl.DateTimeFormat("fr", { hour: "numeric", minute: "2-digit" });
const day = new Intl.DateTimeFormat("fr", { weekday: "long", day: "numeric", month: "long" });
const distance = new Intl.RelativeTimeFormat("fr");
const reasons = { "coupé": "Vous êtes hors ligne", "lent": "Le réseau tarde", "hors-service": "Le site ne répond pas" };
const missing = "<p>Cette page n’est pas gardée sur cet appareil. Celles de la liste ci-dessous le sont.</p>";

function noticeOf({ response, isPast, isUnfiltered }, reason) {
  const at = new Date(response.headers.get("X-Copy-At"));
  const moment = `<time datetime="${at.toISOString()}">${momentOf(at)}</time>`;
  const filters = isUnfiltered ? "<p>Sans réseau, les filtres ne peuvent pas s’appliquer : la page est montrée entière.</p>" : "";
  const past = isPast ? "<p>Ce qui est dit « en ce moment » l’était alors : fiez-vous aux heures.</p>" : "";
  return `<p>${reasons[reason]} : copie ${moment} (${ageOf(at)}).</p>${past}${filters}`;
}

async function withNotice(copy, notice, status = 200) {
  const text = await copy.text();
  const headers = new Headers(copy.headers);
  // who asks again must come here again, not to what the browser remembers
  headers.set("Cache-Control", "no-store");
  return new Response(text.replace(place, () => `<div class="wide copy-notice" role="status">${notice}</div>`), { status, headers });
}

/** « de 14h05 », « du jeudi 13 septembre à 14h05 » */
function momentOf(at) {
  const isToday = at.toDateString() === new Date().toDateString();
  const clock = hour.format(at).replace(":", "h");
  return isToday ? `de ${clock}` : `du ${day.format(at)} à ${clock}`;
}

/** « il y a 12 minutes », by the largest unit that is whole */
function ageOf(at) {
  const minutes = Math.floor((Date.now() - at) / 60_000);
  if (minutes < 1) return "il y a moins d’une minute";
  if (minutes < 60) return distance.format(-minutes, "minute");
  return minutes < 1440 ? distance.format(-Math.floor(minutes / 60), "hour") : distance.format(-Math.floor(minutes / 1440), "day");
}
