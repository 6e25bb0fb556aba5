/// A pattern of words, in which a clause leaves a value open: `[noch] nicht (bekannt|festgelegt)`.
///
/// `(a|b)` is a choice, `[a|b]` a choice or nothing, `{name}` a named choice, and `word*` any word with
/// that beginning. In scripts without spaces and in Korean, each character is a word.
indirect enum PlaceholderPattern: Sendable {
  case word(String)
  case beginning(String)
  case sequence([PlaceholderPattern])
  case choice([PlaceholderPattern])

  /// Creates a pattern from its text; `names` are the named choices.
  init(_ text: String, _ names: [String: PlaceholderPattern] = [:]) {
    var rest = Array(text)[...]
    self = Self.choice(&rest, names)
  }

  private static func choice(
    _ rest: inout ArraySlice<Character>, _ names: [String: PlaceholderPattern]
  ) -> PlaceholderPattern {
    var choices: [PlaceholderPattern] = []
    var parts: [PlaceholderPattern] = []
    var word = ""
    func take() {
      let isBeginning = word.last == "*"
      let elements = PlaceholderClause.elements(
        ofPlain: isBeginning ? String(word.dropLast()) : word)
      for (index, element) in elements.enumerated() {
        let isLast = index == elements.count - 1
        parts.append(isBeginning && isLast ? .beginning(element) : .word(element))
      }
      word = ""
    }
    while let next = rest.popFirst() {
      switch next {
      case " ": take()
      case "|":
        take()
        choices.append(.sequence(parts))
        parts = []
      case "(", "[":
        take()
        let inner = choice(&rest, names)
        parts.append(next == "[" ? .choice([inner, .sequence([])]) : inner)
      case "{":
        take()
        let name = String(rest.prefix { $0 != "}" })
        rest = rest.dropFirst(name.count + 1)
        parts.append(names[name] ?? .choice([]))
      case ")", "]":
        take()
        choices.append(.sequence(parts))
        return .choice(choices)
      default: word.append(next)
      }
    }
    take()
    choices.append(.sequence(parts))
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  /// The words and beginnings of words of the pattern.
  var vocabulary: (words: Set<String>, beginnings: Set<String>) {
    switch self {
    case .word(let word): return ([word], [])
    case .beginning(let word): return ([], [word])
    case .sequence(let parts), .choice(let parts):
      return parts.map(\.vocabulary).reduce(into: ([], [])) { all, part in
        all.0.formUnion(part.words)
        all.1.formUnion(part.beginnings)
      }
    }
  }

  /// The words and beginnings of words that the pattern can begin with, and whether it can have no word.
  var firsts: (words: Set<String>, beginnings: Set<String>, canBeEmpty: Bool) {
    switch self {
    case .word(let word): return ([word], [], false)
    case .beginning(let word): return ([], [word], false)
    case .sequence(let parts):
      var all: (words: Set<String>, beginnings: Set<String>, canBeEmpty: Bool) = ([], [], true)
      for part in parts where all.canBeEmpty {
        let first = part.firsts
        all.words.formUnion(first.words)
        all.beginnings.formUnion(first.beginnings)
        all.canBeEmpty = first.canBeEmpty
      }
      return all
    case .choice(let choices):
      return choices.map(\.firsts).reduce(into: ([], [], false)) { all, choice in
        all.0.formUnion(choice.words)
        all.1.formUnion(choice.beginnings)
        all.2 = all.2 || choice.canBeEmpty
      }
    }
  }

  /// Returns the indexes at which the pattern can end if it begins at some indexes; `skip` gives those
  /// that are reached from an index without a word of the pattern.
  func ends(
    in elements: [String], from starts: Set<Int>, _ skip: (Int) -> Set<Int>
  ) -> Set<Int> {
    switch self {
    case .word(let word):
      return step(elements, starts, skip) { $0 == word }
    case .beginning(let word):
      return step(elements, starts, skip) { $0.hasPrefix(word) }
    case .sequence(let parts):
      return parts.reduce(starts) { places, part in
        places.isEmpty ? places : part.ends(in: elements, from: places, skip)
      }
    case .choice(let choices):
      return choices.reduce(into: []) { all, choice in
        all.formUnion(choice.ends(in: elements, from: starts, skip))
      }
    }
  }

  private func step(
    _ elements: [String], _ starts: Set<Int>, _ skip: (Int) -> Set<Int>,
    _ fits: (String) -> Bool
  ) -> Set<Int> {
    var ends: Set<Int> = []
    for start in starts {
      for place in skip(start) where place < elements.count && fits(elements[place]) {
        ends.insert(place + 1)
      }
    }
    return ends
  }
}
