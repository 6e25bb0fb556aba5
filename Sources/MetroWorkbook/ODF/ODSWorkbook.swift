/// A workbook of OpenDocument (OpenDocument 1.3, part 3).
final class ODSWorkbook: WorkbookFormat {
  let sheets: [Sheet]
  let omissions: [WorkbookOmission]
  private let archive: ZipArchive
  private let styles: ODSStyles

  init(_ archive: ZipArchive) throws(WorkbookError) {
    self.archive = archive
    var isEncrypted = false
    try XMLPart.parse(
      "META-INF/manifest.xml", in: archive,
      XMLVisitor { (element, _) throws(WorkbookError) in
        if element.name == "encryption-data" { isEncrypted = true }
      })
    guard !isEncrypted else { throw .encrypted }
    let limit = archive.limits.descriptions
    let common = ODSDocument(ODSStyles(), limit: limit)
    try XMLPart.parse("styles.xml", in: archive, common)
    let content = ODSDocument(common.styles, limit: limit)
    guard try XMLPart.parse("content.xml", in: archive, content) else { throw .notWorkbook }
    sheets = content.sheets
    styles = content.styles
    let hasMacros = archive.names.contains { $0.hasPrefix("Basic/") || $0.hasPrefix("Scripts/") }
    omissions =
      (hasMacros ? [.macros] : []) + (content.hasExternalLinks ? [.externalLinks] : [])
  }

  func rows(ofSheet index: Int) throws(WorkbookError) -> SheetRows {
    SheetRows(try ODSSheet(archive, sheet: index, styles), archive.limits)
  }
}
