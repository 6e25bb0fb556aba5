package import MetroCore

/// Renders records of one type or several as one document.
///
/// For each type the renderer takes its name and then its rows, as any sink does.
package protocol DocumentRenderer: RowSink {
  /// Takes the type of the rows that come next.
  func start(_ noun: Noun)

  /// Ends the document, after the rows of all types.
  func finish() throws

  /// What the document cannot hold, as a sentence; nil where it holds everything.
  var remark: String? { get }

  /// How many records it cannot hold.
  var omittedCount: Int { get }
}

extension DocumentRenderer {
  package var remark: String? { nil }
  package var omittedCount: Int { 0 }
}
