package import MetroCore

/// Renders records of one type or several as one document.
///
/// For each type, the caller starts the type and then passes its rows as to any other sink.
package protocol DocumentRenderer: RowSink {
  /// Sets the type of the rows that follow.
  func start(_ noun: Noun)

  /// Ends the document, after the rows of all types.
  func finish() throws

  /// Returns records to which written ones refer and which the document should have as well; each is
  /// returned only once.
  func takeMissing() -> [RecordAddress]

  /// A sentence about the records that the document cannot hold; nil if it holds all of them.
  var remark: String? { get }

  /// The number of records that the document cannot hold.
  var omittedCount: Int { get }
}

extension DocumentRenderer {
  package func takeMissing() -> [RecordAddress] { [] }
  package var remark: String? { nil }
  package var omittedCount: Int { 0 }
}
