import MetroText

/// The records of a sheet in which several columns have the parts of one list: `City 1`, `City 2`.
///
/// The first of the columns has the texts of all, in the order of the file and without repetitions.
@safe final class JoinedColumnsSource: ImportSource {
  private let base: any ImportSource
  /// The indexes of the joined columns, by that of the first.
  private let joined: [Int: [Int]]
  let targets: [Int?]

  /// Returns the source with joined columns, or the source itself if it has none; objects, whose columns are
  /// not known yet, have none.
  static func joining(_ base: any ImportSource) -> any ImportSource {
    let places = Dictionary(
      grouping: base.targets.indices.filter { base.targets[$0] != nil }
    ) { base.targets[$0] }
    let joined = places.values.filter { $0.count > 1 }
    return joined.isEmpty ? base : JoinedColumnsSource(base, joined)
  }

  private init(_ base: any ImportSource, _ joined: [[Int]]) {
    self.base = base
    self.joined = Dictionary(joined.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
    var targets = base.targets
    for index in joined.flatMap({ $0.dropFirst() }) { targets[index] = nil }
    self.targets = targets
  }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    guard let all = joined[index] else { return try base.texts(at: index, isList: isList) }
    var texts: [String] = []
    for index in all {
      for text in try base.texts(at: index, isList: isList) where !texts.contains(text) {
        texts.append(text)
      }
    }
    return texts
  }

  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>? {
    joined[index] == nil ? unsafe base.bytes(at: index) : nil
  }

  func isFilled(at index: Int) -> Bool {
    (joined[index] ?? [index]).allSatisfy { base.isFilled(at: $0) }
  }

  func advance() throws -> Bool { try base.advance() }
  var line: Int { base.line }
  func place(at index: Int) -> (line: Int, column: Int?) { base.place(at: index) }
  func isNested(at index: Int) -> Bool { base.isNested(at: index) }
  func original() throws -> [UInt8]? { try base.original() }
  var header: [UInt8]? { base.header }
  var delimiter: UInt8 { base.delimiter }
  var names: [String] { base.names }
  var notes: [ImportNote] { base.notes }
}
