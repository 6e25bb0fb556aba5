import MetroCore

/// Renders the records of one noun or several as one document in an open format.
///
/// For each noun the renderer is told its name and then gets its rows as any sink does.
protocol DocumentRenderer: RowSink {
  /// Takes the noun of the rows that come next.
  func start(_ noun: Noun)

  /// Ends the document, after the rows of all nouns.
  func finish() throws

  /// What the document cannot hold, as a sentence; nil where it holds everything.
  var remark: String? { get }

  /// How many records it cannot hold.
  var leftOutCount: Int { get }
}

extension DocumentRenderer {
  var remark: String? { nil }
  var leftOutCount: Int { 0 }
}
