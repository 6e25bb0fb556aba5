/// A workbook of Office Open XML (ECMA-376-1:2016, part 18).
final class XLSXWorkbook: WorkbookFormat {
  let sheets: [Sheet]
  let omissions: [WorkbookOmission]
  private let archive: ZipArchive
  private let parts: [String]
  private let epoch: SerialDate.Epoch
  private let styles: XLSXStyles
  private let stringsPart: String?
  private var strings: SharedStrings?
  /// The merged cells and hyperlinks of sheets that were opened, since a sheet may be opened twice: to
  /// find its heading, and to read it.
  private var areas: [Int: XLSXSheetAreas] = [:]

  init(_ archive: ZipArchive) throws(WorkbookError) {
    self.archive = archive
    let main = try Relationships(of: "", in: archive).first("officeDocument") ?? "xl/workbook.xml"
    guard !main.lowercased().hasSuffix(".bin") else { throw .binaryWorkbook }
    let relationships = try Relationships(of: main, in: archive)
    var found: [(sheet: Sheet, part: String)] = []
    var epoch = SerialDate.Epoch.year1900
    let limit = archive.limits.descriptions
    let isThere = try XMLPart.parse(
      main, in: archive,
      XMLVisitor { (element, path) throws(WorkbookError) in
        if element.name == "workbookPr" {
          if ["1", "true"].contains(element.text("date1904")) { epoch = .year1904 }
        } else if element.name == "sheet", path.last == "sheets" {
          // Sheets that contain only a chart have no rows.
          guard let id = element.text("id", in: "relationships"),
            let target = relationships.targets[id], target.kind == "worksheet"
          else { return }
          let state = element.text("state") ?? "visible"
          found.append(
            (Sheet(name: element.text("name") ?? "", isHidden: state != "visible"), target.name))
          guard found.count <= limit else {
            throw .tooLarge(part: main, reason: "more than \(limit) sheets")
          }
        }
      })
    guard isThere else { throw .notWorkbook }
    sheets = found.map(\.sheet)
    parts = found.map(\.part)
    self.epoch = epoch
    styles = try XLSXStyles(relationships.first("styles"), in: archive)
    stringsPart = relationships.first("sharedStrings")
    var omissions: [WorkbookOmission] = []
    if archive.names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) {
      omissions.append(.macros)
    }
    if relationships.first("externalLink") != nil { omissions.append(.externalLinks) }
    self.omissions = omissions
  }

  func rows(ofSheet index: Int) throws(WorkbookError) -> SheetRows {
    if strings == nil, let stringsPart {
      strings = try SharedStrings(stringsPart, in: archive)
    }
    let areas =
      if let known = self.areas[index] { known } else {
        try XLSXSheetAreas(parts[index], in: archive)
      }
    self.areas[index] = areas
    return SheetRows(
      try XLSXSheet(parts[index], in: archive, styles, since: epoch), archive.limits,
      strings: strings, merged: MergedCells(areas.merged), links: areas.links)
  }
}
