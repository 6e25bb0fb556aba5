/// The texts that cells of a workbook refer to by number.
///
/// They may be larger than the rows, so beyond a limit they are kept in temporary files.
final class SharedStrings: XMLHandler {
  private let part: String
  private let limits: WorkbookLimits
  private let texts: SpilledBytes
  /// The end of each text in ``texts``, in eight bytes.
  private let ends: SpilledBytes
  private var count = 0
  private let item = ByteArena()
  private let number = ByteArena()
  private let escaped = ByteArena()
  private var isText = false
  private var isPhonetic = false

  /// Reads the part of a workbook that contains its texts.
  init(_ part: String, in archive: ZipArchive) throws(WorkbookError) {
    self.part = part
    limits = archive.limits
    texts = SpilledBytes(limit: limits.memory)
    ends = SpilledBytes(limit: limits.memory / 4)
    try XMLPart.parse(part, in: archive, self)
  }

  /// Adds the text with a number to an arena.
  func append(_ index: Int, to arena: ByteArena) throws(WorkbookError) {
    guard (0..<count).contains(index) else {
      throw .damaged(part: part, reason: "it has no text \(index)")
    }
    let start = index == 0 ? 0 : try end(index - 1)
    try texts.read(start..<end(index), into: arena)
  }

  private func end(_ index: Int) throws(WorkbookError) -> Int {
    number.removeAll()
    try ends.read(index * 8..<index * 8 + 8, into: number)
    return unsafe Int(UnsafeRawBufferPointer(number[0..<8]).loadUnaligned(as: UInt64.self))
  }

  // MARK: - Parsing

  func start(_ element: XMLElement) {
    if element.name == "t" {
      isText = !isPhonetic
    } else if element.name == "rPh" {
      // The pronunciation of Japanese texts.
      isPhonetic = true
    } else if element.name == "si" {
      item.removeAll()
    }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    guard isText else { return }
    unsafe item.append(bytes)
    guard item.count <= limits.cellSize else {
      throw .tooLarge(part: part, reason: "a text of more than \(limits.cellSize) bytes")
    }
  }

  func end(_ name: XMLName) throws(WorkbookError) {
    if name == "t" {
      isText = false
    } else if name == "rPh" {
      isPhonetic = false
    } else if name == "si" {
      escaped.removeAll()
      unsafe EscapedText.add(item[0..<item.count], to: escaped)
      unsafe try texts.append(escaped[0..<escaped.count])
      let end = UInt64(texts.count)
      let result = unsafe withUnsafeBytes(of: end) { bytes in
        Result { () throws(WorkbookError) in
          unsafe try ends.append(bytes.bindMemory(to: UInt8.self))
        }
      }
      try result.get()
      count += 1
    }
  }
}
