/// Reads the styles and the names of the sheets in a document of an OpenDocument workbook.
final class ODSDocument: XMLHandler {
  private(set) var styles: ODSStyles
  private(set) var sheets: [Sheet] = []
  private(set) var hasExternalLinks = false
  private let limit: Int
  private var path: [Bool] = []
  private var isInSheets = false

  init(_ styles: ODSStyles, limit: Int) {
    self.styles = styles
    self.limit = limit
  }

  func start(_ element: XMLElement) throws(WorkbookError) {
    path.append(element.name == "spreadsheet")
    guard path.contains(true) else {
      styles.add(element)
      guard styles.count <= limit else {
        throw .tooLarge(part: "styles", reason: "more than \(limit) styles")
      }
      return
    }
    // A sheet is directly below the spreadsheet; tables in it are not sheets.
    if path.count >= 2, path[path.count - 2], element.name == "table" {
      let style = element.text("style-name")
      sheets.append(
        Sheet(
          name: element.text("name") ?? "", isHidden: style.map(styles.hidden.contains) ?? false))
      guard sheets.count <= limit else {
        throw .tooLarge(part: "content.xml", reason: "more than \(limit) sheets")
      }
    } else if element.name == "table-source" {
      hasExternalLinks = true
    }
  }

  func end(_ name: XMLName) {
    path.removeLast()
    styles.end(name)
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
