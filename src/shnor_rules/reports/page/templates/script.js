"use strict";
(function () {
  // Of a very long table few rows are laid out at once; all are found, and all are printed.
  const MOST = 300;
  const fold = (text) => text.toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ");

  function setUp(find) {
    const table = document.getElementById(find.dataset.table);
    const input = find.querySelector("input");
    const select = find.querySelector("select");
    const status = find.querySelector("[role=status]");
    const all = find.querySelector("[data-all]");
    const grouped = table.tBodies.length > 1;
    const rows = Array.from(grouped ? table.tBodies : table.tBodies[0].rows);
    const cells = (row) => Array.from((grouped ? row.rows[0] : row).cells, (cell) => cell.textContent);
    let most = table.classList.contains("long") ? MOST : Infinity;
    let texts = null;
    let timer = 0;

    function show() {
      texts = texts || rows.map((row) => fold(cells(row).join(" ")));
      const words = fold(input.value).split(" ").filter(Boolean);
      const level = select ? select.value : "";
      let found = 0;
      rows.forEach((row, index) => {
        const fits = words.every((word) => texts[index].includes(word)) &&
          (!level || cells(row)[Number(select.dataset.column)] === level);
        found += fits ? 1 : 0;
        row.hidden = !fits || found > most;
      });
      all.hidden = found <= most;
      status.textContent = (all.hidden ? status.dataset.found : status.dataset.first)
        .replace("{shown}", Math.min(found, most)).replace("{found}", found)
        .replace("{all}", rows.length);
    }

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(show, 120);
    });
    if (select) select.addEventListener("change", show);
    all.addEventListener("click", () => {
      most = Infinity;
      show();
      input.focus();
    });
    find.querySelectorAll("[data-open]").forEach((button) => {
      button.addEventListener("click", () => {
        rows.filter((row) => !row.hidden).forEach((row) => {
          row.querySelectorAll("details").forEach((each) => {
            each.open = button.dataset.open === "true";
          });
        });
      });
    });
    if (most < Infinity) {
      show();
      table.classList.remove("long");
      window.addEventListener("beforeprint", () => {
        most = Infinity;
        show();
      });
    }
    find.hidden = false;
  }

  document.documentElement.classList.add("scripted");
  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".find").forEach(setUp);
  });
  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details.columns").forEach((each) => { each.open = true; });
  });
})();
