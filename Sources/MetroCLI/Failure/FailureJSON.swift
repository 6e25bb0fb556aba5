import MetroJSON

extension Failure {
  /// The failure as one JSON object on one line, for `--errors json`.
  var json: String {
    var writer = JSONWriter(.compact)
    func append<Value>(
      _ key: String, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void
    ) {
      writer.key(key)
      if let value { write(&writer, value) } else { writer.null() }
    }
    writer.beginObject()
    append("code", Int64(status.rawValue)) { $0.integer($1) }
    append("message", message) { $0.string($1) }
    append("hint", hint) { $0.string(ShortMessage.text($1)) }
    append("file", file) { $0.string($1) }
    append("line", line) { $0.integer(Int64($1)) }
    append("column", column) { $0.integer(Int64($1)) }
    append("field", field) { $0.string(ShortMessage.text($1)) }
    writer.endObject()
    writer.endDocument()
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
