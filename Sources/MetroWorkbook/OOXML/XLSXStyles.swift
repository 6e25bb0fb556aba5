/// The formats of dates, and what is struck out, among the styles of a workbook.
struct XLSXStyles {
  /// What the cells of each style show of a date; nil for styles of other values.
  private(set) var formats: [DateFormat?] = []
  /// The styles whose text is struck out.
  private var struck: Set<Int> = []

  /// Reads the styles; a workbook may have none.
  init(_ part: String?, in archive: ZipArchive) throws(WorkbookError) {
    guard let part else { return }
    var codes: [Int: DateFormat?] = [:]
    var formats: [DateFormat?] = []
    var fonts: [Bool] = []
    var struck: Set<Int> = []
    let limit = archive.limits.descriptions
    try XMLPart.parse(
      part, in: archive,
      XMLVisitor { (element, path) throws(WorkbookError) in
        if element.name == "numFmt" {
          guard let number = element.number("numFmtId"), let code = element.text("formatCode")
          else { return }
          codes[number] = .some(DateFormat(code: code))
        } else if element.name == "xf", path.last == "cellXfs" {
          let number = element.number("numFmtId") ?? 0
          let font = element.number("fontId") ?? 0
          if fonts.indices.contains(font), fonts[font] { struck.insert(formats.count) }
          formats.append(codes[number] ?? DateFormat(builtIn: number))
        } else if element.name == "font", path.last == "fonts" {
          fonts.append(false)
        } else if element.name == "strike", path.last == "font", !fonts.isEmpty {
          fonts[fonts.count - 1] = !["0", "false"].contains(element.text("val"))
        }
        guard formats.count <= limit, codes.count <= limit, fonts.count <= limit else {
          throw .tooLarge(part: part, reason: "more than \(limit) styles")
        }
      })
    self.formats = formats
    self.struck = struck
  }

  func isStruck(_ style: Int?) -> Bool { style.map(struck.contains) ?? false }

  func format(_ style: Int?) -> DateFormat? {
    guard let style, formats.indices.contains(style) else { return nil }
    return formats[style]
  }
}
