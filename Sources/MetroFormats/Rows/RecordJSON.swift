package import MetroCore

/// One record as JSON, with lists of related records under the key `related`.
package enum RecordJSON {
  /// Returns a renderer of a listing of one record; `related` are the lists by key.
  package static func renderer(
    isArray: Bool, related: [(key: String, rows: RowBuffer)], write: @escaping Format.Write
  ) -> any RowSink {
    JSONRenderer(isArray: isArray, related: related, write: write)
  }
}
