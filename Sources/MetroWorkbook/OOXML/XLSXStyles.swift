/// The formats of dates among the styles of a workbook.
struct XLSXStyles {
  /// What the cells of each style show of a date; nil for styles of other values.
  private(set) var formats: [DateFormat?] = []

  /// Reads the styles; a workbook may have none.
  init(_ part: String?, in archive: ZipArchive) throws(WorkbookError) {
    guard let part else { return }
    var codes: [Int: DateFormat?] = [:]
    var formats: [DateFormat?] = []
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
          formats.append(codes[number] ?? DateFormat(builtIn: number))
        }
        guard formats.count <= limit, codes.count <= limit else {
          throw .tooLarge(part: part, reason: "more than \(limit) styles")
        }
      })
    self.formats = formats
  }

  func format(_ style: Int?) -> DateFormat? {
    guard let style, formats.indices.contains(style) else { return nil }
    return formats[style]
  }
}
