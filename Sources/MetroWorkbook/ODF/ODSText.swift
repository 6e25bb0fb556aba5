/// The text of a cell of an OpenDocument workbook: paragraphs, whose blanks are written in their own
/// way (OpenDocument 1.3, part 3, 6.1).
final class ODSText {
  let bytes = ByteArena()
  /// The address of the first hyperlink.
  private(set) var link = ""
  private var paragraphs = 0
  private var depth = 0
  private var isBlank = true
  /// The depth of an element whose text does not belong to the cell; nil outside of one.
  private var skipped: Int?

  func removeAll() {
    bytes.removeAll()
    link = ""
    paragraphs = 0
    depth = 0
    skipped = nil
  }

  /// Reads an element below the cell.
  func start(_ element: XMLElement) {
    depth += 1
    guard skipped == nil else { return }
    let name = element.name
    if depth == 1 {
      guard name == "p" || name == "h" else {
        // An annotation, or a drawing.
        skipped = depth
        return
      }
      if paragraphs > 0 { bytes.append(UInt8(ascii: "\n")) }
      paragraphs += 1
      isBlank = true
    } else if name == "s" {
      for _ in 0..<min(element.number("c") ?? 1, 1_000) { bytes.append(UInt8(ascii: " ")) }
    } else if name == "tab" {
      bytes.append(UInt8(ascii: "\t"))
    } else if name == "line-break" {
      bytes.append(UInt8(ascii: "\n"))
    } else if name == "a" {
      if link.isEmpty { link = element.text("href") ?? "" }
    } else if name == "annotation" || name == "ruby-text" || name == "note" {
      skipped = depth
    }
  }

  func end() {
    if skipped == depth { skipped = nil }
    depth -= 1
  }

  /// Adds characters; a series of blanks counts as one space, and none at the start of a paragraph.
  func add(_ characters: UnsafeBufferPointer<UInt8>) {
    guard depth > 0, skipped == nil else { return }
    for index in characters.indices {
      let byte = unsafe characters[index]
      let isSpace = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
      if !isSpace {
        bytes.append(byte)
      } else if !isBlank {
        bytes.append(UInt8(ascii: " "))
      }
      isBlank = isSpace
    }
  }
}
