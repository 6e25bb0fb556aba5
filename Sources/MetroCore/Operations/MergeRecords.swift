/// Merges a record into another one, with choices for the fields in which they differ.
package struct MergeRecords: CatalogOperation {
  package let noun: Noun
  /// The ID or a name of the record to remove.
  package let left: String
  /// The ID or a name of the record to keep.
  package let right: String
  /// The record whose values win where the two differ and no setting decides.
  package let keep: MergeChoices.Side?
  package let settings: [Setting]

  /// A value for a field of the kept record, or of a record that is merged along with it.
  package struct Setting {
    /// The record type and the ID or a name; nil for the kept record.
    package let record: (noun: Noun, text: String)?
    /// The name of the field, or of its option.
    package let field: String
    /// The value as text; empty to clear the field.
    package let text: String

    package init(_ record: (noun: Noun, text: String)? = nil, field: String, text: String) {
      self.record = record
      self.field = field
      self.text = text
    }

    /// The form `field`, or `participation/ID.field`.
    var name: String { (record.map { "\($0.noun)/\($0.text)." } ?? "") + field }
  }

  package init(
    _ noun: Noun, _ left: String, into right: String, keep: MergeChoices.Side? = nil,
    settings: [Setting] = []
  ) {
    self.noun = noun
    self.left = left
    self.right = right
    self.keep = keep
    self.settings = settings
  }

  /// - Throws: `unknownField`, `doubledSetting`, and the errors of
  ///   ``CatalogWriter/merge(_:_:into:_:)``.
  package func run(by writer: CatalogWriter) throws -> Merge {
    let ids = try [left, right].map { try writer.id(noun, $0) }
    let choices = MergeChoices(keep: keep, values: try values(writer))
    try writer.merge(noun, ids[0], into: ids[1], choices)
    return Merge(noun: noun.name, before: ids[0], after: ids[1])
  }

  private func values(_ writer: CatalogWriter) throws -> [MergePlace: FieldValue] {
    var values: [MergePlace: FieldValue] = [:]
    for setting in settings {
      let (noun, record) = setting.record ?? (self.noun, right)
      guard
        let field = noun.fields.first(where: {
          $0.name == setting.field || $0.option == setting.field
        })
      else {
        throw ValueError.unknownField(
          noun.name, field: setting.field, known: noun.fields.map(\.name))
      }
      let place = MergePlace(
        noun: noun.name, id: try writer.id(noun, record), field: field.name)
      let texts =
        setting.text.isEmpty
        ? [] : field.isList ? ListText.values(of: setting.text) : [setting.text]
      let given = try writer.resolved(noun, [field.name: field.value(from: texts)])
      guard values.updateValue(given[field.name] ?? .none, forKey: place) == nil else {
        throw MergeError.doubledSetting(name: setting.name)
      }
    }
    return values
  }
}

/// Merges several pairs of records, all in one revision.
package struct MergeAll: CatalogOperation {
  package let merges: [MergeRecords]
  /// Called after each merge.
  private let progress: () -> Void

  package init(_ merges: [MergeRecords], progress: @escaping () -> Void = {}) {
    self.merges = merges
    self.progress = progress
  }

  /// Returns the merges, without those of records that earlier merges have made the same.
  ///
  /// - Throws: The errors of ``MergeRecords``.
  package func run(by writer: CatalogWriter) throws -> [Merge] {
    guard merges.count > 1 else { return try mergeEach(by: writer) }
    // Notices are about what the user typed; that an earlier merge took a record away is none.
    for merge in merges {
      for text in [merge.left, merge.right] { _ = try? writer.id(merge.noun, text) }
    }
    return try writer.withoutNotices { try mergeEach(by: writer) }
  }

  private func mergeEach(by writer: CatalogWriter) throws -> [Merge] {
    try merges.compactMap { merge in
      try writer.pause()
      let ids = try [merge.left, merge.right].map { try writer.id(merge.noun, $0) }
      let isSame = ids[0] == ids[1] && merges.count > 1
      let done = isSame ? nil : try merge.run(by: writer)
      progress()
      return done
    }
  }
}
