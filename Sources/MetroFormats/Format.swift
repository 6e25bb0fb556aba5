package import MetroCore

/// A format in which rows, or the records of a catalog, are written as bytes.
///
/// Each format has its own file in `Formats` and an entry in ``all``. The values of `--format`,
/// their completion, the known file extensions, help and errors are derived from the properties of
/// the formats.
package struct Format: Sendable {
  /// A closure that writes all of the next bytes, or throws.
  package typealias Write = (Span<UInt8>) throws -> Void

  /// The name of the format in `--format`.
  package let name: String

  /// A noun phrase for help that describes the format.
  package let summary: String

  /// The file extensions without the dot; the usual one is first.
  package let endings: [String]

  /// Whether the bytes are not text and so cannot be shown on a terminal.
  package let isBinary: Bool

  let content: Content

  /// The kind of content, with the closure that creates its renderer.
  enum Content: Sendable {
    /// Any rows; every command that prints rows offers the format.
    case rows(@Sendable (FormatOptions, @escaping Write) throws -> any RowSink)

    /// Records of certain types as one document, from certain columns of each; only exports offer
    /// the format.
    case records(
      types: [Noun.Name], columns: @Sendable (Noun) -> [String],
      @Sendable (FormatOptions, @escaping Write) throws -> any DocumentRenderer)
  }

  /// Creates a format for any rows.
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

  /// Creates a format for records, of all types by default.
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

  /// Whether the format can hold any rows, and not only the records of an export.
  package var isForRows: Bool {
    if case .rows = content { true } else { false }
  }

  /// Whether one document can hold records of all types.
  package var holdsAllTypes: Bool {
    guard case .records(let types, _, _) = content else { return false }
    return types.count == Noun.inOrderOfReference.count
  }

  /// The only record type that the format can hold; nil if there are several, or any rows.
  package var onlyType: Noun? {
    guard case .records(let types, _, _) = content, types.count == 1 else { return nil }
    return .named(types[0])
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
