/// Reads the objects of a list, which is the whole text or the only list of objects within an object.
///
/// An array is read as it comes. An object has to fit in memory, because only its end shows that it
/// has no second list.
@safe package final class JSONListReader: JSONObjectTexts {
  private let read: (UnsafeMutableRawBufferPointer) throws -> Int
  private var list: JSONArrayReader?

  /// Creates a reader; `read` fills a buffer and returns the number of bytes, 0 at the end.
  package init(read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    unsafe self.read = read
  }

  package var start: JSONPlace { list?.start ?? JSONPlace(line: 1, column: 1) }

  package func next() throws -> [UInt8]? {
    if list == nil { list = try found() }
    return try list?.next()
  }

  private func found() throws -> JSONArrayReader {
    var beginning: [UInt8] = []
    while beginning.count < 3 || Self.first(of: beginning) == nil {
      guard try append(to: &beginning) else { break }
    }
    guard let first = Self.first(of: beginning), beginning[first] == UInt8(ascii: "{") else {
      var rest = beginning[...]
      return unsafe JSONArrayReader { [read] buffer in
        guard !rest.isEmpty else { return try unsafe read(buffer) }
        let piece = rest.prefix(buffer.count)
        unsafe buffer.copyBytes(from: piece)
        rest = rest.dropFirst(piece.count)
        return piece.count
      }
    }
    while try append(to: &beginning) {
      guard beginning.count <= JSONLimits.longest * 4 else {
        throw JSONError(kind: .objectTooLong, place: start)
      }
    }
    return try list(in: beginning, at: first)
  }

  private func list(in bytes: [UInt8], at first: Int) throws -> JSONArrayReader {
    let lists = Self.lists(in: bytes, at: first, path: "", depth: 0)
    guard lists.count == 1 else {
      throw JSONError(
        kind: lists.isEmpty ? .arrayNeeded : .severalLists(lists.map(\.path)), place: start)
    }
    let place = start.advanced(by: lists[0].range.lowerBound, in: bytes[...])
    var rest = bytes[lists[0].range]
    return unsafe JSONArrayReader(at: place) { buffer in
      let piece = rest.prefix(buffer.count)
      unsafe buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
  }

  /// Returns the lists of objects within an object, with their paths as in `.data.events`.
  private static func lists(
    in bytes: [UInt8], at offset: Int, path: String, depth: Int
  ) -> [(path: String, range: Range<Int>)] {
    guard depth < JSONLimits.deepest else { return [] }
    return JSONMembers(of: bytes, at: offset).members.flatMap { member in
      let path = "\(path).\(member.key)"
      switch bytes[member.value.lowerBound] {
      case UInt8(ascii: "{"):
        return lists(in: bytes, at: member.value.lowerBound, path: path, depth: depth + 1)
      case UInt8(ascii: "["):
        let item = JSONMembers.afterSpace(bytes, member.value.lowerBound + 1)
        let isList = item < bytes.count && bytes[item] == UInt8(ascii: "{")
        return isList ? [(path: path, range: member.value)] : []
      default: return []
      }
    }
  }

  /// Returns the offset of the first byte that is neither white space nor a byte order mark.
  private static func first(of bytes: [UInt8]) -> Int? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let place = JSONMembers.afterSpace(bytes, bytes.starts(with: mark) ? mark.count : 0)
    return place < bytes.count ? place : nil
  }

  private func append(to bytes: inout [UInt8]) throws -> Bool {
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    let count = try unsafe piece.withUnsafeMutableBytes { try unsafe read($0) }
    bytes += piece[..<count]
    return count > 0
  }
}
