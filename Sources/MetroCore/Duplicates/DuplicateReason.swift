import MetroText

/// One comparison of two records, with its evidence for or against a duplicate.
struct DuplicateReason: Sendable {
  let kind: Kind

  /// In bits, positive for a duplicate and negative against it; see ``NameLikeness/weight``.
  let weight: Double

  enum Kind: Sendable {
    case names(NameLikeness, ComparedName, ComparedName)
    case place(isSame: Bool)
    /// In kilometers.
    case distance(Double)
    case dates(isSame: Bool, overlap: Bool)
    case detail(ComparedRecord.Detail.Field, isSame: Bool)
    case participants(shared: Int, all: Int)
  }

  /// Returns the evidence in words; evidence against begins with "but".
  func sentence(_ noun: Noun.Name, _ left: ComparedRecord, _ right: ComparedRecord) -> String {
    let text =
      switch kind {
      case .names(let likeness, let first, let second): Self.words(likeness, first, second)
      case .place(let isSame): Self.place(noun, isSame, left, right)
      case .distance(let distance): "distance: \(Self.text(of: distance)) apart"
      case .dates(true, _): "dates: both \(left.dates?.text ?? "")"
      case .dates(_, let overlap):
        "dates: \(left.dates?.text ?? "") and \(right.dates?.text ?? "") "
          + (overlap ? "have days in common" : "have no days in common")
      case .detail(let field, isSame: true): "\(field.rawValue): both \(left[field] ?? "")"
      case .detail(let field, isSame: false):
        "\(field.rawValue): \(left[field] ?? "") and \(right[field] ?? "")"
      case .participants(0, _): "participants: none in common"
      case .participants(let shared, let all): "participants: \(shared) of \(all) in common"
      }
    return weight < 0 ? "but \(text)" : text
  }

  private static func words(
    _ likeness: NameLikeness, _ left: ComparedName, _ right: ComparedName
  ) -> String {
    let both = "\"\(left.written)\" and \"\(right.written)\""
    return switch likeness {
    case .same: "names: both \"\(left.written)\""
    case .folded: "names: \(both) differ only in letter case, accents or punctuation"
    case .transliterated:
      "names: \(both) are both \"\(String(decoding: left.latin, as: UTF8.self))\" in plain Latin "
        + "letters"
    case .spacing: "names: \(both) differ only in the spaces between words"
    case .wordOrder: "names: \(both) have the same words"
    case .sound: "names: \(both) sound alike"
    case .typing(1, _): "names: \(both) differ by one letter"
    case .typing(let edits, _): "names: \(both) differ by \(edits) letters"
    case .words(let shared, _):
      "names: \(both) have \(Int(nearest: shared * 100)) % of their words in common"
    case .contained: "names: \(both): one has all the words of the other"
    case .setApart: "names: \(both) have different numbers or directions"
    case .otherScript: "names: \(both) are in different scripts and do not sound alike"
    case .different: "names: \(both) are different"
    }
  }

  private static func place(
    _ noun: Noun.Name, _ isSame: Bool, _ left: ComparedRecord, _ right: ComparedRecord
  ) -> String {
    let noun = Noun.named(noun)
    let word = noun.compared?.place.flatMap { noun.field($0.field)?.option } ?? "place"
    let name = left.place?.name ?? ""
    return isSame ? "\(word): both \(name)" : "\(word): \(name) and \(right.place?.name ?? "")"
  }

  private static func text(of kilometers: Double) -> String {
    if kilometers < 1 { return "\(Int(nearest: kilometers * 1000)) m" }
    return kilometers < 10
      ? "\(DecimalDegrees.text(of: (kilometers * 10).rounded() / 10)) km"
      : "\(Int(nearest: kilometers)) km"
  }
}
