import Testing

@testable import MetroCLI

struct TableCellTests {
  @Test(arguments: [
    ("Curso de Movilidad Urbana Sostenible", 26, ["Curso de Movilidad Urbana", "Sostenible"]),
    ("서울 기후 변화 교육 과정", 12, ["서울 기후", "변화 교육…"]),
    ("首爾氣候變化培訓課程", 12, ["首爾氣候變化", "培訓課程"]),
    ("تغير المناخ في المدن الكبرى", 14, ["تغير المناخ في", "المدن الكبرى"]),
    ("seoul;quito;mexico-city", 14, ["seoul;quito;", "mexico-city"]),
    (
      "https://www.metropolis.org/files/mobility.zip", 30,
      ["https://www.metropolis.org/", "files/mobility.zip"]
    ),
    ("Donaudampfschifffahrtsgesellschaft", 20, ["Donaudampfschifffahr", "tsgesellschaft"]),
    ("2015-04-08/2015-04-14", 20, ["2015-04-08/", "2015-04-14"]),
    ("metro add-program ... --dates 2024-06", 24, ["metro add-program ...", "--dates 2024-06"]),
    ("metro edit-city quito --name Kitu", 26, ["metro edit-city quito", "--name Kitu"]),
    ("short", 10, ["short"]),
    ("", 10, [""]),
  ])
  func `a text is broken where a reader expects it`(text: String, width: Int, lines: [String]) {
    #expect(TableCell.lines(text, width: width) == lines)
  }

  @Test(arguments: 0...45)
  func `no line is wider than its cell and nothing is lost before the end`(width: Int) {
    for text in [
      "서울특별시 Medellín — 首爾氣候變化培訓 and 👩‍👩‍👧 families", "تغير المناخ، في المدن الكبرى",
      "https://seoul.example/2015/one-less-nuclear-power-plant", String(repeating: "w", count: 99),
      "e\u{301}e\u{301}e\u{301}e\u{301} (a, b); c", " two  spaces ",
    ] {
      let lines = TableCell.lines(text, width: width)
      #expect(lines.count <= TableCell.mostLines)
      for line in lines { #expect(displayWidth(of: line) <= width, "\(width): \(lines)") }
      let shown = lines.joined().filter { $0 != " " && $0 != "…" }
      #expect(text.filter { $0 != " " }.hasPrefix(shown), "\(width): \(lines)")
    }
  }

  @Test(arguments: 0...30)
  func `a shortened ID keeps its beginning and its end`(width: Int) {
    let id = "seoul-2015-one-less-plant"
    let text = TableCell.shortened(id, width: width)
    #expect(displayWidth(of: text) <= width)
    guard width > 4 else { return }
    let parts = text.split(separator: "…")
    #expect(id.hasPrefix(parts[0]) && id.hasSuffix(parts.last ?? ""))
    #expect(width < id.count || text == id)
  }
}
