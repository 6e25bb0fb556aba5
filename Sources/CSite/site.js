// Adds filters to long lists, and the line of the reader's today to lists with dates.
(function () {
  "use strict";
  function fold(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function texts(cell) {
    var items = cell.querySelectorAll("li");
    return (items.length ? Array.from(items) : [cell]).map(function (item) {
      return item.textContent.trim();
    }).filter(Boolean);
  }

  function addFilters(table) {
    var rows = Array.from(table.tBodies[0].rows);
    var heads = Array.from(table.tHead.rows[0].cells);
    var box = document.createElement("div");
    box.className = "filters";
    var controls = [];
    function add(name, control, matches) {
      var label = document.createElement("label");
      label.append(name, control);
      box.append(label);
      controls.push({ control: control, matches: matches });
      control.addEventListener("input", apply);
    }
    function apply() {
      rows.forEach(function (row) {
        row.hidden = !controls.every(function (one) {
          return !one.control.value || one.matches(row, one.control.value);
        });
      });
    }
    var input = document.createElement("input");
    input.type = "search";
    add(table.dataset.filter, input, function (row, value) { return fold(row.textContent).includes(fold(value)); });
    heads.forEach(function (head, index) {
      if (head.dataset.choice === undefined) return;
      var found = new Set();
      rows.forEach(function (row) { texts(row.cells[index]).forEach(found.add, found); });
      if (found.size < 2) return;
      var select = document.createElement("select");
      select.add(new Option(table.dataset.all, ""));
      Array.from(found).sort(new Intl.Collator(document.documentElement.lang).compare)
        .forEach(function (text) { select.add(new Option(text, text)); });
      add(head.textContent, select, function (row, value) {
        return texts(row.cells[index]).includes(value);
      });
    });
    table.closest(".table").before(box);
  }

  function addToday(table) {
    var now = new Date();
    var today = now.getFullYear() + "-" + String(now.getMonth() + 1).padStart(2, "0") + "-" +
      String(now.getDate()).padStart(2, "0");
    var rows = Array.from(table.tBodies[0].rows);
    // The latest come first: the line stands before the first that is over.
    var past = rows.findIndex(function (row) { return row.dataset.last && row.dataset.last < today; });
    if (past < 1) return;
    var row = table.tBodies[0].insertRow(past);
    row.className = "today";
    var cell = row.insertCell();
    cell.colSpan = table.tHead.rows[0].cells.length;
    cell.textContent = table.dataset.today;
  }

  document.querySelectorAll("table[data-filter]").forEach(addFilters);
  document.querySelectorAll("table[data-today]").forEach(addToday);
  if (location.hash) {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) target.scrollIntoView();
  }
})();
