package import MetroCore

/// A way to write rows, or the records of a catalog, as bytes.
///
/// Each format has a file of its own in `Formats` and its line in ``all``. The values of `--format`,
/// its completion, the endings of file names, help and errors follow from what the format says of
/// itself.
package struct Format: Sendable {
  /// Takes the next bytes, all of them or throws.
  package typealias Write = (Span<UInt8>) throws -> Void

  /// The word for it in `--format`.
  package let name: String

  /// What it is for, as a noun phrase for help.
  package let summary: String

  /// The endings of the names of its files, without the point; the usual one first.
  package let endings: [String]

  /// Whether it is no text, which a terminal could show.
  package let isBinary: Bool

  let content: Content

  /// What is written, and by which renderer.
  enum Content: Sendable {
    /// Any rows: every command that lists something offers the format.
    case rows(@Sendable (FormatOptions, @escaping Write) throws -> any RowSink)

    /// Records of certain types as one document, from certain columns of each: only an export
    /// offers the format.
    case records(
      types: [Noun.Name], columns: @Sendable (Noun) -> [String],
      @Sendable (FormatOptions, @escaping Write) throws -> any DocumentRenderer)
  }

  /// A format for any rows.
  init(
    _ name: String, endings: [String], summary: String,
    rows: @escaping @Sendable (FormatOptions, @escaping Write) throws -> any RowSink
  ) {
    self.name = name
    self.endings = endings
    self.summary = summary
    isBinary = false
    content = .rows(rows)
  }

  /// A format for records, of all types unless some are named.
  init(
    _ name: String, endings: [String], summary: String, isBinary: Bool = false,
    types: [Noun.Name] = Noun.inOrderOfReference.map(\.name),
    columns: @escaping @Sendable (Noun) -> [String] = { $0.exportColumns },
    document: @escaping @Sendable (FormatOptions, @escaping Write) throws -> any DocumentRenderer
  ) {
    self.name = name
    self.endings = endings
    self.summary = summary
    self.isBinary = isBinary
    content = .records(types: types, columns: columns, document)
  }

  /// Whether it is for any rows, and not for the records of an export alone.
  package var isForRows: Bool {
    if case .rows = content { true } else { false }
  }

  /// Whether one document holds records of all types.
  package var holdsAllTypes: Bool {
    guard case .records(let types, _, _) = content else { return false }
    return types.count == Noun.inOrderOfReference.count
  }

  /// Returns a renderer of rows.
  ///
  /// - Throws: ``FormatError/needsRecords(format:)``.
  package func renderer(_ options: FormatOptions, write: @escaping Write) throws -> any RowSink {
    guard case .rows(let renderer) = content else {
      throw FormatError.needsRecords(format: name)
    }
    return try renderer(options, write)
  }
}

extension Format: Equatable {
  package static func == (left: Format, right: Format) -> Bool { left.name == right.name }
}
