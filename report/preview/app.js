// The page of tongket preview: it shows what the server says, and asks nobody else.
"use strict";

const words = JSON.parse(document.getElementById("words").textContent);
const editor = document.documentElement.dataset.editor === "true";
const at = (id) => document.getElementById(id);
const say = (name, n, m) => words[name].replace("{n}", n).replace("{m}", m);

// make makes an element with attributes and children; what is nothing is left out.
function make(tag, attributes, ...children) {
  const e = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (typeof value === "function") e.addEventListener(name, value);
    else if (value !== undefined && value !== false) e.setAttribute(name, value);
  }
  e.append(...children.flat().filter((c) => c || c === 0));
  return e;
}

let state = null; // what the server said last
let stream = null;
const choice = new URLSearchParams(location.search);

// asked is an address with the choice, and more.
function asked(path, more) {
  const q = new URLSearchParams(choice);
  for (const [name, value] of Object.entries(more || {})) q.set(name, value);
  q.set("ui", document.documentElement.lang);
  return path + "?" + q;
}

// The stream. A window that nobody sees holds none: a browser has few.
function listen() {
  if (stream) stream.close();
  stream = new EventSource(asked("events"));
  stream.onmessage = (e) => show(JSON.parse(e.data));
  stream.onerror = () => news(say("away", state ? state.made : "–"));
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    if (stream) stream.close();
    stream = null;
  } else if (!stream) listen();
});

function news(text) {
  if (at("news").textContent !== text) at("news").textContent = text;
}

// show brings the page to what the server says.
async function show(now) {
  const before = state;
  state = now;
  at("project").textContent = now.project || "tongket";
  at("code").textContent = now.code;
  document.title = (now.broken ? "✗ " : "") + [now.project, now.edition].join(" ");
  offer(now);
  problems(now);
  alarm(now);
  const spot = place();
  await faces(now.faces);
  if (state !== now) return; // there is something newer
  await pages(now.pages, spot);
  if (state !== now) return;
  document.body.dataset.serial = now.serial;
  news(now.broken ? "" : say("fresh", now.made)); // what is broken the alarm tells
  if (!before || before.code !== now.code || before.made !== now.made) {
    figures = null;
    if (at("find").value) find();
  }
}

// Choices.
function offer(now) {
  options(at("edition"), now.offer.editions || [], choice.get("edition") || now.edition);
  options(at("lang"), now.offer.languages || [], choice.get("lang") || now.lang);
  options(at("mode"), now.offer.modes || [], now.mode); // which one language does not have
  options(at("paper"), now.offer.papers || [], choice.get("paper") || now.paper);
  at("grey").checked = choice.has("grey");
  at("spreads").checked = choice.has("spreads");
  at("pages").classList.toggle("spreads", choice.has("spreads"));
  const link = at("pdf");
  link.href = asked("pdf");
  link.setAttribute("aria-disabled", now.broken);
  link.title = now.broken ? words.held : now.file;
}

function options(select, list, chosen) {
  if (chosen && !list.includes(chosen)) list = [...list, chosen];
  const held = [...select.options].map((o) => o.value).join("\n");
  if (held !== list.join("\n")) select.replaceChildren(...list.map((v) => make("option", { value: v }, v.replace(",", " · "))));
  select.value = chosen;
}

at("choices").addEventListener("submit", (e) => e.preventDefault());
at("choices").addEventListener("change", (e) => {
  const field = e.target;
  const value = field.type === "checkbox" ? (field.checked ? "1" : "") : field.value;
  if (value) choice.set(field.id, value);
  else choice.delete(field.id);
  history.replaceState(null, "", "?" + choice);
  if (field.id === "spreads") offer(state);
  else listen();
});
at("pdf").addEventListener("click", (e) => {
  if (at("pdf").getAttribute("aria-disabled") === "true") {
    e.preventDefault();
    news(words.held);
  }
});
for (const link of document.querySelectorAll(".tongue")) {
  link.addEventListener("click", (e) => {
    e.preventDefault();
    choice.set("ui", link.hreflang);
    location.search = "?" + choice;
  });
}

// Faces: a file that is new is loaded before the pages that need it.
const loaded = new Map();
async function faces(list) {
  await Promise.all(list.map(async (f) => {
    const held = loaded.get(f.class);
    if (held && held.id === f.id) return;
    const face = new FontFace(f.class, `url(face/${f.id})`);
    loaded.set(f.class, { id: f.id, face });
    document.fonts.add(face);
    try {
      await face.load();
    } catch {
      return; // the text is read in another face until the next news
    }
    if (held) document.fonts.delete(held.face);
    else classes.insertRule(`.${f.class}{font-family:${f.class}}`);
  }));
}
const classes = new CSSStyleSheet();
document.adoptedStyleSheets = [classes];

// Pages: those that are seen come first, and what does not change stays.
async function pages(list, spot) {
  const box = at("pages");
  while (box.children.length > list.length) box.lastChild.remove();
  const todo = [];
  list.forEach((p, i) => {
    let sheet = box.children[i];
    if (!sheet) {
      sheet = make("article", { id: "page-" + p.number, "aria-label": say("page", p.number) });
      box.append(sheet);
    }
    sheet.style.aspectRatio = p.width + " / " + p.height;
    if (sheet.dataset.id !== p.id) todo.push([sheet, p]);
  });
  back(spot);
  const far = ([sheet]) => {
    const r = sheet.getBoundingClientRect();
    return r.bottom < 0 ? -r.bottom : Math.max(0, r.top - innerHeight);
  };
  todo.sort((a, b) => far(a) - far(b));
  const next = async () => {
    for (let one = todo.shift(); one; one = todo.shift()) await fill(...one);
  };
  await Promise.all([next(), next(), next(), next()]);
}

async function fill(sheet, p) {
  const answer = await fetch("page/" + p.id);
  if (!answer.ok) return; // it has been replaced: the news of it is coming
  const svg = document.importNode(new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement, true);
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", say("page", p.number));
  const seen = new Set();
  for (const e of svg.querySelectorAll("[data-f]")) {
    if (seen.has(e.dataset.f)) continue;
    seen.add(e.dataset.f);
    e.setAttribute("role", "button");
    e.setAttribute("tabindex", "-1");
    const alt = p.alts && p.alts[e.dataset.f];
    const pieces = [...svg.querySelectorAll(`text[data-f="${e.dataset.f}"]`)].map((t) => t.textContent);
    e.setAttribute("aria-label", alt ? words.chart + ": " + alt : pieces.join(" "));
  }
  let last = "";
  for (const link of svg.querySelectorAll("a")) { // one of those that lie on the same words is enough
    const again = link.getAttribute("href") === last;
    last = link.getAttribute("href");
    if (again) link.setAttribute("aria-hidden", "true"), link.setAttribute("tabindex", "-1");
    else link.setAttribute("aria-label", say("page", last.replace("#page-", "")));
  }
  const held = document.activeElement && sheet.contains(document.activeElement) ? document.activeElement.dataset.f : null;
  sheet.replaceChildren(svg);
  sheet.dataset.id = p.id;
  if (held) focusOn(sheet.querySelector(`[data-f="${held}"]`));
}

// The place that is looked at: a page and how far down it. It stays when pages change size.
function place() {
  for (const sheet of at("pages").children) {
    const r = sheet.getBoundingClientRect();
    if (r.bottom > edge()) return { id: sheet.id, share: (edge() - r.top) / r.height, top: r.top };
  }
  return null;
}
const edge = () => (scrolls() ? at("pages").getBoundingClientRect().top : 0);
const scrolls = () => getComputedStyle(at("pages")).overflowY === "auto";
function back(spot) {
  const sheet = spot && at(spot.id);
  if (!sheet) return;
  const r = sheet.getBoundingClientRect();
  const moved = r.top + spot.share * r.height - edge();
  if (Math.abs(moved) > 1) (scrolls() ? at("pages") : window).scrollBy({ top: moved, behavior: "instant" });
}

// Problems.
function problems(now) {
  const bad = now.problems.filter((p) => p.severity === "error").length;
  let text = now.problems.length ? say("counts", bad, now.problems.length - bad) : words.none;
  if (!now.judged) text = (now.problems.length ? text + " " : "") + words.checking;
  at("count").textContent = text;
  at("to-problems").textContent = words.problems + ": " + now.problems.length;
  at("problems").replaceChildren(...now.problems.map((p) => make("li", {},
    make("p", {}, make("strong", { class: p.severity === "error" ? "bad" : "" }, p.what), p.severity === "error" ? "" : make("small", {}, " (" + words.warning + ")")),
    p.hint && make("p", { class: "hint" }, p.hint),
    places(p.at),
    p.means && make("details", {}, make("summary", {}, words.means + " [" + p.code + "]"), make("p", {}, p.means)))));
}

// places is a place in the YAML with what can be done about it.
function places(where) {
  return make("div", { class: "places" }, make("code", { class: "place" }, where),
    make("button", { type: "button", click: () => copy(where), "aria-label": words.copy + " " + where }, words.copy),
    editor && make("button", { type: "button", click: () => open(where), "aria-label": words.open + " " + where }, words.open));
}

async function copy(where) {
  try {
    await navigator.clipboard.writeText(where);
  } catch {
    const area = make("textarea", {}, where);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  news(say("copied", where));
}

async function open(where) {
  const answer = await fetch(asked("open", { at: where }), { method: "POST" });
  news(answer.ok ? say("opened", where) : await answer.text());
}

function alarmed(now) {
  return now.made ? say("stale", now.made) : words.empty;
}

// alarm says on top what keeps the pages from being new.
function alarm(now) {
  document.body.classList.toggle("stale", now.broken);
  const first = now.problems.find((p) => p.severity === "error");
  const key = now.broken ? [now.fault, first && first.what, first && first.at, now.made].join("\n") : "";
  if (at("alarm").dataset.key === key) return;
  at("alarm").dataset.key = key;
  at("alarm").replaceChildren(...(now.broken ? [
    make("p", {}, make("strong", {}, now.fault || (first ? first.what : ""))),
    first && !now.fault && first.hint ? make("p", { class: "hint" }, first.hint) : "",
    first && !now.fault ? places(first.at) : "",
    make("p", {}, alarmed(now)),
  ].filter((e) => e !== "") : []));
}

// The way of what stands on a page.
let from = null; // where the focus goes back to
at("pages").addEventListener("click", (e) => {
  const shown = e.target.closest("[data-f],[data-n]");
  if (!shown || !getSelection().isCollapsed) return;
  trace(shown);
});

async function trace(shown) {
  const sheet = shown.closest("article");
  const answer = await fetch(asked("way", { page: sheet.dataset.id, node: shown.dataset.f || shown.dataset.n }));
  if (!answer.ok) return news(await answer.text());
  tell(await answer.json());
  ring(shown);
  from = shown;
  at("way").hidden = false;
  at("way").focus();
  at("way").scrollIntoView({ block: "nearest" });
}

function tell(told) {
  const l = told.reading;
  const parts = [];
  if (told.chart) {
    parts.push(make("h3", {}, words.chart + ": " + told.kind), told.chart.message && make("p", {}, told.chart.message[l]),
      told.chosen && make("p", {}, say("chosen", told.chosen)), told.proof && make("p", {}, say("proved", told.proof)));
  }
  for (const w of told.ways) parts.push(...way(w, l));
  if (!told.ways.length) parts.push(make("p", {}, words.text));
  if (told.at) parts.push(make("h4", {}, words.written), places(told.at));
  at("told").replaceChildren(...parts.filter((p) => p));
}

function way(w, l) {
  const parts = [make("h3", {}, w.name[l] + ": " + (w.printed ? w.printed[l] : "–")), make("p", {}, make("code", {}, w.figure), " – " + w.known)];
  if (!w.printed) parts.push(make("p", {}, words.unstated));
  if (w.steps) {
    parts.push(make("h4", {}, words.computed), make("ul", {}, w.steps.map((s) => make("li", {},
      (s.arithmetic[l] || []).map((line) => make("p", {}, line + " (" + s.known + ")")),
      (s.assuming || []).map((a) => make("p", {}, say("assumed", a[l])))))));
  }
  parts.push(...statements(words.published, w.facts, l), ...statements(words.others, w.others, l), ...statements(words.replaced, w.replaced, l));
  if (w.reason) parts.push(make("h4", {}, words.why), make("p", {}, w.reason[l]));
  for (const s of w.settled || []) {
    parts.push(...statements(s.figure + " = " + s.one.value, s.one.facts, l), ...statements(s.figure + " = " + s.other.value, s.other.facts, l),
      make("p", {}, words.aside + ": " + s.reason[l]));
  }
  if (w.places) {
    parts.push(make("h4", {}, words.printed), make("ul", {}, w.places.map((p) => make("li", {},
      make("button", { type: "button", class: "jump", click: () => jump(at("page-" + p.page)) },
        make("small", {}, say("line", p.page, p.line) + ", " + p.lang), make("br"), p.words)))));
  }
  return parts;
}

function statements(head, list, l) {
  if (!list || !list.length) return [];
  return [make("h4", {}, head), make("ul", {}, list.map((s) => make("li", {},
    make("p", {}, `${s.source} ¶${s.paragraph} “${s.printed}” (${s.file}): `, make("code", {}, s.fact), " = " + s.value),
    s.sentence && make("blockquote", {}, s.sentence),
    s.inferred && make("p", {}, say("assumed", s.inferred[l])),
    places(s.at))))];
}

// ring draws a line around what is looked at.
function ring(shown) {
  for (const old of document.querySelectorAll(".ring")) old.remove();
  const svg = shown.closest("svg");
  if (!svg) return;
  const number = shown.dataset.f || shown.dataset.n;
  let x1 = Infinity, y1 = Infinity, x2 = -Infinity, y2 = -Infinity;
  for (const e of svg.querySelectorAll(`[data-f="${number}"],[data-n="${number}"]`)) {
    const b = e.getBBox();
    x1 = Math.min(x1, b.x); y1 = Math.min(y1, b.y); x2 = Math.max(x2, b.x + b.width); y2 = Math.max(y2, b.y + b.height);
  }
  const r = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ class: "ring", x: x1 - 2, y: y1 - 1, width: x2 - x1 + 4, height: y2 - y1 + 2, rx: 2 })) r.setAttribute(name, value);
  svg.append(r);
}

function jump(target) {
  if (target) target.scrollIntoView({ block: "center" });
}

function leave() {
  if (at("way").hidden) return;
  at("way").hidden = true;
  for (const old of document.querySelectorAll(".ring")) old.remove();
  if (from && from.isConnected) focusOn(from);
  else at("pages").focus();
}
at("close").addEventListener("click", leave);

// Finding.
let figures = null;
const plain = (s) => s.toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "").replace(/đ/g, "d").replace(/[\s\u00a0\u202f]+/g, " ");
async function find() {
  const typed = plain(at("find").value.trim());
  if (!typed) {
    at("hits").replaceChildren();
    at("found").textContent = "";
    return;
  }
  if (!figures) {
    const list = await (await fetch(asked("figures"))).json();
    for (const f of list) f.plain = plain([f.figure, ...Object.values(f.name), ...Object.values(f.printed)].join(" | "));
    figures = list;
  }
  const hits = figures.filter((f) => typed.split(" ").every((w) => f.plain.includes(w)));
  at("found").textContent = say("hits", hits.length);
  const l = state.lang.split(",").includes(document.documentElement.lang) ? document.documentElement.lang : state.lang.split(",")[0];
  at("hits").replaceChildren(...hits.slice(0, 60).map((f) => make("li", {}, make("button", { type: "button", click: () => go(f.at[0]) },
    f.name[l] + ": " + (f.printed[l] || "–"), make("br"), make("small", {}, f.figure + " – " + [...new Set(f.at.map((s) => s.page))].join(", "))))));
}
at("find").addEventListener("input", find);

function go(spot) {
  const shown = document.querySelector(`#page-${spot.page} [data-f="${spot.node}"]`);
  if (!shown) return;
  jump(shown);
  trace(shown);
}

// Keys.
function focusOn(e) {
  if (!e) return;
  for (const old of document.querySelectorAll('[data-f][tabindex="0"]')) old.setAttribute("tabindex", "-1");
  e.setAttribute("tabindex", "0");
  e.focus();
}

document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey) return;
  const typing = e.target.matches("input[type=search], select, textarea");
  if (e.key === "Escape") leave();
  else if (e.key === "/" && !typing) {
    e.preventDefault();
    at("find").focus();
  } else if (at("pages").contains(e.target)) keyed(e);
});

// keyed goes from figure to figure on the pages.
function keyed(e) {
  const on = e.target.closest("[data-f]");
  const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
  if (step) {
    const all = [...at("pages").querySelectorAll("[data-f][tabindex]")];
    let i = all.indexOf(on);
    if (i >= 0) i += step;
    else i = all.findIndex((f) => f.getBoundingClientRect().top >= edge());
    if (!all[i]) return;
    e.preventDefault();
    focusOn(all[i]);
    ring(all[i]);
    jump(all[i]);
  } else if (on && (e.key === "Enter" || e.key === " ")) {
    e.preventDefault();
    trace(on);
  }
}

if (!document.hidden) listen();
