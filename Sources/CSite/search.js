// Search of the site. The index holds the keys of the catalog itself; `metroSearch` is filled by its pieces.
(function () {
  "use strict";
  var box = document.getElementById("search_");
  if (!box) return;
  var input = document.getElementById("query_");
  var found = document.getElementById("found_");
  var hits = document.getElementById("hits_");
  var entries = [];
  var isAsked = false;
  window.metroSearch = { fold: {}, add: function (piece) { entries = entries.concat(piece); show(); } };

  // Folds a query as the catalog folds names, with the table that stands in the index.
  function fold(text) {
    var folded = "";
    for (var letter of text.normalize("NFC")) {
      var mapped = window.metroSearch.fold[letter];
      folded += mapped === undefined ? letter.toLowerCase() : mapped;
    }
    return folded.split(/\s+/).filter(Boolean);
  }

  function load() {
    if (isAsked) return;
    isAsked = true;
    for (var number = 1; number <= Number(box.dataset.pieces); number++) {
      var script = document.createElement("script");
      script.src = box.dataset.root + box.dataset.folder + "search-" + number + ".js";
      document.head.append(script);
    }
  }

  function show() {
    var query = input.value;
    var words = fold(query);
    hits.replaceChildren();
    found.textContent = "";
    if (!words.length) return;
    var matches = entries.filter(function (entry) {
      return words.every(function (word) { return entry[0].includes(word); });
    });
    var first = words.join("");
    matches.sort(function (a, b) {
      return rank(a, first) - rank(b, first);
    });
    found.textContent = matches.length
      ? box.dataset.found.replace("{0}", matches.length) : box.dataset.none;
    matches.slice(0, 50).forEach(function (entry) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = entry[1];
      var name = document.createElement("bdi");
      name.textContent = entry[2];
      link.append(name);
      item.append(link);
      var more = document.createElement("div");
      more.className = "more";
      more.textContent = entry[3];
      item.append(more);
      hits.append(item);
    });
  }

  // Names that begin with the query come first.
  function rank(entry, first) {
    var place = (" " + entry[0]).indexOf(" " + first);
    return place === 0 ? 0 : place > 0 ? 1 : 2;
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", function () { load(); show(); });
  var query = new URLSearchParams(location.search).get("q");
  if (query) { input.value = query; load(); }
  input.focus();
})();
