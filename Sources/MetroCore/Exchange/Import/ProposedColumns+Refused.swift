import MetroText

/// Values that an import would refuse in the column that is proposed for them.
extension ProposedColumns {
  /// Counts the values that the proposed columns do not accept.
  ///
  /// Names of records are left out: whether one is known depends on the catalog. So are the parts of dates
  /// that other columns complete.
  mutating func countRefused() {
    for index in choices.indices {
      guard let column = choices[index].column, choices[index].refused == nil,
        let accepts = check(of: column)
      else { continue }
      let texts = samples[index].filter { !AbsentValue.matches($0) && !DittoPhrase.isWhole($0) }
      // The other dates of a column settle the order of day and month.
      let orders: [DateOrder?] = [nil, .dmy, .mdy]
      let refused = orders.map { order in texts.filter { !accepts($0, order) } }
        .min { $0.count < $1.count }
      guard let refused, let first = refused.first else { continue }
      choices[index].refused = ImportProposal.RefusedValues(
        count: refused.count, total: samples[index].count, first: InvalidValue.shortened(first),
        isOfWords: false)
    }
  }

  /// Returns whether a column accepts a text, for an order of the numbers in dates; nil if a text alone does
  /// not show it.
  private func check(of column: String) -> ((String, DateOrder?) -> Bool)? {
    guard let noun = columns.noun else { return nil }
    if let field = noun.field(column) { return check(of: field) }
    let index = columns.names.firstIndex(of: column)
    switch index.flatMap(noun.compositeColumn) {
    case .year: return { text, _ in Self.works { try DateParts(year: text).date(order: nil) } }
    case .country, .placeCountry:
      return { text, _ in Self.works { try FieldType.country.value(from: text) } }
    case .delegates:
      return { text, _ in Self.works { try FieldType.count.value(from: text, counting: .people) } }
    case .link(let relation):
      return { text, _ in Self.works { try LinkCell(text).links(of: relation) } }
    case .visitDate:
      return { text, order in
        Self.works { try FieldType.date.value(from: text, dateOrder: order) }
      }
    default: return nil
    }
  }

  private func check(of field: Field) -> ((String, DateOrder?) -> Bool)? {
    switch field.type {
    case .line, .name, .prose, .contact, .choice, .award, .reference, .record: return nil
    case .date where choices.contains { $0.column?.hasPrefix("dates.") == true }: return nil
    default:
      return { text, order in
        var rules = ReadingRules(dateOrder: order)
        rules.isSheet = true
        let texts = field.isList ? ListText.values(ofCell: text) : [text]
        return Self.works { try field.read(texts, by: rules) }
      }
    }
  }

  private static func works(_ work: () throws -> some Any) -> Bool {
    (try? work()) != nil
  }
}
