extension Noun.Name {
  /// The name of the record type with its indefinite article: "an organization", "a city".
  package var withArticle: String {
    let startsWithVowel = rawValue.first.map { "aeio".contains($0) } ?? false
    return "\(startsWithVowel ? "an" : "a") \(rawValue)"
  }
}

extension Noun {
  package var withArticle: String { name.withArticle }
}
