/// The words of ``PlaceholderWordTable`` in the form in which clauses are compared.
struct PlaceholderTables: Sendable {
  static let shared = PlaceholderTables()

  let articles: Set<String>
  private let patterns: [(pattern: PlaceholderPattern, mark: Character?)]
  private let starts: Starts
  private let nouns: Labels
  private let others: Labels
  private let words: Set<String>
  private let beginnings: [Int: Set<String>]

  /// Words that name what is missing, by their first element.
  private struct Labels: Sendable {
    let byFirst: [String: [[String]]]
    let endings: [String]

    init(_ text: String, endings: [String] = []) {
      let labels = text.split(whereSeparator: \.isWhitespace)
        .map { PlaceholderClause.elements(ofPlain: $0) }
      byFirst = Dictionary(grouping: labels.filter { !$0.isEmpty }) { $0[0] }
      self.endings = endings
    }

    func ends(_ elements: [String], at index: Int) -> [Int] {
      var ends = (byFirst[elements[index]] ?? [])
        .filter { elements[index...].starts(with: $0) }.map { index + $0.count }
      if hasEnding(elements[index]) { ends.append(index + 1) }
      return ends
    }

    /// Returns whether a word is a compound that ends with a label: `Tagungsort`.
    func hasEnding(_ word: String) -> Bool {
      // Southport and Beaufort are places, not words with "Ort".
      word.utf8.count > 6 && endings.contains(where: word.hasSuffix)
        && !["port", "fort"].contains(where: word.hasSuffix)
    }
  }

  /// The indexes of the patterns, by what they can begin with, so that a text of one known word, such as
  /// the code of a country, is not compared with all of them.
  private struct Starts: Sendable {
    private var byWord: [String: [Int]] = [:]
    private var byBeginning: [Int: [String: [Int]]] = [:]
    private var ofAll: [Int] = []

    init(_ patterns: [(pattern: PlaceholderPattern, mark: Character?)]) {
      for (index, (pattern, _)) in patterns.enumerated() {
        let firsts = pattern.firsts
        for word in firsts.words { byWord[word, default: []].append(index) }
        for word in firsts.beginnings {
          byBeginning[word.count, default: [:]][word, default: []].append(index)
        }
        if firsts.canBeEmpty { ofAll.append(index) }
      }
    }

    /// Returns the patterns that can begin with one of some words.
    func patterns(in elements: [String]) -> [Int] {
      var found = Set(ofAll)
      for element in elements {
        found.formUnion(byWord[element] ?? [])
        for (length, beginnings) in byBeginning {
          found.formUnion(beginnings[String(element.prefix(length))] ?? [])
        }
      }
      return found.sorted()
    }
  }

  private init() {
    var patterns: [(PlaceholderPattern, Character?)] = []
    for language in PlaceholderWordTable.languages {
      var names: [String: PlaceholderPattern] = [:]
      for line in language.split(separator: "\n") {
        if let sign = line.firstRange(of: " = ") {
          names[String(line[..<sign.lowerBound])] = PlaceholderPattern(
            String(line[sign.upperBound...]), names)
        } else {
          let mark = line.first.flatMap { "?~".contains($0) ? $0 : nil }
          patterns.append(
            (PlaceholderPattern(String(mark == nil ? line : line.dropFirst()), names), mark))
        }
      }
    }
    // The others are whole texts by themselves: `À venir`.
    let phrases =
      PlaceholderPhrase.spaced.filter { $0.place != .alone }.map(\.scalars)
      + PlaceholderPhrase.characters.map(\.scalars)
    let texts = phrases.map {
      String(String.UnicodeScalarView($0.compactMap(Unicode.Scalar.init)))
    }
    patterns += (texts + PlaceholderPhrase.wholeTexts).map { text in
      (.sequence(PlaceholderClause.elements(of: text).map { .word($0) }), nil)
    }
    self.patterns = patterns
    starts = Starts(self.patterns)
    nouns = Labels(PlaceholderWordTable.nouns, endings: PlaceholderWordTable.endings)
    others = Labels(PlaceholderWordTable.articles + " " + PlaceholderWordTable.links)
    articles = Set(
      PlaceholderClause.elements(ofPlain: PlaceholderWordTable.articles.replacing("\n", with: " ")))
    var words: Set<String> = []
    var beginnings: Set<String> = []
    for (pattern, _) in patterns {
      let vocabulary = pattern.vocabulary
      words.formUnion(vocabulary.words)
      beginnings.formUnion(vocabulary.beginnings)
    }
    for labels in [nouns, others] {
      words.formUnion(labels.byFirst.values.joined().joined())
    }
    self.words = words
    self.beginnings = Dictionary(grouping: beginnings, by: \.count).mapValues(Set.init)
  }

  func isKnown(_ element: String) -> Bool {
    words.contains(element)
      || beginnings.contains { $0.value.contains(String(element.prefix($0.key))) }
      || nouns.hasEnding(element)
  }

  func areLabels(_ elements: [String]) -> Bool {
    skipping(elements, nil)(0).contains(elements.count)
  }

  /// Returns whether words are clauses and labels; the label at `noun` is in no table.
  func isClause(_ elements: [String], noun: Int?, inFreeText isFree: Bool) -> Bool {
    let skip = skipping(elements, noun)
    // Without spaces, words for what is missing stand before or after a pattern.
    let isDense = (elements[0].unicodeScalars.first?.value ?? 0) >= 0xE00
    let inner = isDense ? { [$0] } : skip
    let hasNoun = elements.indices.contains { !nouns.ends(elements, at: $0).isEmpty }
    let possible = self.starts.patterns(in: elements).map { patterns[$0] }
      .filter { _, mark in mark == "~" ? !isFree : mark == nil || hasNoun }
    var starts = skip(0)
    for _ in 0..<3 {
      var ends: Set<Int> = []
      for (pattern, _) in possible {
        ends.formUnion(pattern.ends(in: elements, from: starts, inner))
      }
      // "準備中の都市" is about cities.
      let isEnd = { (end: Int) in
        skip(end).contains(elements.count)
          && (end == elements.count || !["の", "的", "な", "인", "한"].contains(elements[end]))
      }
      if ends.contains(where: isEnd) { return true }
      guard !ends.isEmpty else { return false }
      starts = ends.reduce(into: []) { $0.formUnion(skip($1)) }
    }
    return false
  }

  /// Returns a function for the indexes that labels lead to from an index, with itself.
  private func skipping(_ elements: [String], _ noun: Int?) -> (Int) -> Set<Int> {
    var reached: [Set<Int>] = Array(repeating: [], count: elements.count + 1)
    for index in stride(from: elements.count, through: 0, by: -1) {
      reached[index] = [index]
      guard index < elements.count else { continue }
      var ends = nouns.ends(elements, at: index) + others.ends(elements, at: index)
      if index == noun { ends.append(index + 1) }
      for end in ends { reached[index].formUnion(reached[end]) }
    }
    return { reached[$0] }
  }
}

/// The first three letters of all words of the tables, which rule out most texts before the tables are
/// read.
struct PlaceholderStarts: Sendable {
  static let shared = PlaceholderStarts()

  /// One bit for each beginning of three letters.
  let bits: [UInt64]

  private init() {
    var bits: [UInt64] = Array(repeating: 0, count: 512)
    var key = 0
    var length = 0
    func take() {
      guard length > 0 else { return }
      key <<= 5 * max(0, 3 - length)
      bits[key >> 6] |= 1 << UInt64(key & 63)
      (key, length) = (0, 0)
    }
    func scan(_ letter: UInt32) {
      guard (0x61...0x7A).contains(letter) else { return take() }
      if length < 3 { key = key << 5 | Int(letter & 0x1F) }
      length += 1
    }
    let tables =
      PlaceholderWordTable.languages
      + [PlaceholderWordTable.nouns, PlaceholderWordTable.articles, PlaceholderWordTable.links]
    for table in tables {
      for scalar in table.unicodeScalars { scan(FoldedLetter.fold(scalar.value)) }
      take()
    }
    for phrase in PlaceholderPhrase.spaced {
      phrase.scalars.forEach(scan)
      take()
    }
    self.bits = bits
  }
}
