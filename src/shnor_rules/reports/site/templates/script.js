(function () {
  const ROOT = document.currentScript.dataset.root;
  const MOST = 50;
  const AROUND = 70;
  const fold = (text) => text.toLowerCase().replace(/ё/g, "е");
  // Endings of Russian words, the longest first: what is left finds the word in other cases.
  const ENDING = /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ах|ях|ов|ев|ей|ом|ем|ам|ям|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ой|ых|их|ым|им|ия|ию|ии|[аеийоуыьюя])$/;
  const SHORTEST = 4;
  let entries = null;

  // What is looked through comes in a file of its own, when somebody begins to look.
  function load(done) {
    const script = document.createElement("script");
    script.src = ROOT + "search.js";
    script.addEventListener("load", () => {
      entries = window.shnorRules.map(([title, kind, where, href, text]) => ({
        title, kind, where, href, text,
        head: fold(title),
        around: fold(kind + " " + where),
        body: fold(text),
      }));
      done();
    });
    document.head.append(script);
  }

  function wordsOf(text) {
    return fold(text).split(/\s+/).filter(Boolean).map((word) => {
      const stem = word.replace(ENDING, "");
      return stem.length < SHORTEST ? word : stem;
    });
  }

  // Titles come first, those of whole pages before others.
  function weight(entry, words) {
    const titled = words.filter((word) => entry.head.includes(word)).length;
    return 4 * titled + (titled && !entry.where ? 2 : 0)
      + words.filter((word) => entry.around.includes(word)).length / (words.length + 1);
  }

  function found(words) {
    const weighed = [];
    entries.forEach((entry, order) => {
      const has = (word) => [entry.head, entry.around, entry.body].some((text) => text.includes(word));
      if (words.every(has)) weighed.push({ entry, weight: weight(entry, words), order });
    });
    weighed.sort((one, other) => other.weight - one.weight || one.order - other.order);
    return weighed.map((each) => each.entry);
  }

  function snippet(entry, words) {
    const place = Math.min(...words.map((word) => entry.body.indexOf(word)).filter((at) => at >= 0));
    if (!Number.isFinite(place)) return entry.text.slice(0, 2 * AROUND);
    const from = Math.max(0, place - AROUND);
    const to = place + AROUND;
    return (from ? "…" : "") + entry.text.slice(from, to) + (to < entry.text.length ? "…" : "");
  }

  function item(entry, words) {
    const li = document.createElement("li");
    const link = document.createElement("a");
    link.href = ROOT + entry.href;
    link.textContent = entry.title;
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = " " + [entry.kind, entry.where].filter(Boolean).join(" · ");
    const text = document.createElement("p");
    text.textContent = snippet(entry, words);
    li.append(link, kind, text);
    return li;
  }

  function setUp(search) {
    const input = search.querySelector("input");
    const status = search.querySelector("[role=status]");
    const list = search.querySelector(".results");
    let timer = 0;

    function show() {
      const words = wordsOf(input.value);
      const all = words.length ? found(words) : [];
      const few = all.slice(0, MOST);
      list.replaceChildren(...few.map((entry) => item(entry, words)));
      list.hidden = !few.length;
      const said = !words.length ? "" : !all.length ? status.dataset.none
        : all.length > few.length ? status.dataset.first : status.dataset.found;
      status.textContent = said.replace("{count}", all.length).replace("{shown}", few.length);
    }

    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => (entries ? show() : load(show)), 120);
    };
    input.addEventListener("input", later);
    search.addEventListener("keydown", (event) => {
      const links = Array.from(list.querySelectorAll("a"));
      const at = links.indexOf(document.activeElement);
      if (event.key === "Escape") {
        input.value = "";
        show();
        input.focus();
      } else if (event.key === "Enter" && at < 0 && links.length) {
        links[0].click();
      } else if (event.key === "ArrowDown" && links.length) {
        links[Math.min(at + 1, links.length - 1)].focus();
        event.preventDefault();
      } else if (event.key === "ArrowUp" && at >= 0) {
        (at ? links[at - 1] : input).focus();
        event.preventDefault();
      }
    });
    search.hidden = false;
  }

  // What is folded is opened for those who are led into it.
  function unfold() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest("details");
    if (folded) folded.open = true;
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".search").forEach(setUp);
    unfold();
  });
  window.addEventListener("hashchange", unfold);
})();
