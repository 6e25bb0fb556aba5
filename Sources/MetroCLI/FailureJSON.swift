import MetroCore

extension Failure {
  /// The failure as one JSON object on one line, for `--errors json`.
  var json: String {
    let members: [(String, Cell)] = [
      ("code", .integer(Int64(status.rawValue))), ("message", .text(message)),
      ("hint", hint.map(Cell.text) ?? .null), ("file", file.map(Cell.text) ?? .null),
      ("line", line.map { .integer(Int64($0)) } ?? .null),
      ("column", column.map { .integer(Int64($0)) } ?? .null),
      ("field", field.map(Cell.text) ?? .null),
    ]
    var bytes: [UInt8] = []
    let renderer = JSONRenderer(isArray: false) { line in
      unsafe line.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }
    renderer.begin(members.map { Column(naming: $0.0) })
    // The renderer writes to memory: there is nothing to fail.
    try? renderer.row(members.map(\.1))
    try? renderer.end()
    return String(decoding: bytes, as: UTF8.self)
  }
}
