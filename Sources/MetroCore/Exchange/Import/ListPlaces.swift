/// The values of a list, and their indices by name.
struct ListPlaces {
  private(set) var values: [String]
  private let field: Field
  /// The sorted indices of the values with a name.
  private var places: [String: [Int]] = [:]

  init(_ values: [String], of field: Field) {
    self.values = values
    self.field = field
    for (index, value) in values.enumerated() { places[name(of: value), default: []].append(index) }
  }

  /// Returns the first index of a value; a speaker is found by name alone.
  func firstIndex(of value: String) -> Int? { places[name(of: value)]?.first }

  mutating func append(_ value: String) {
    places[name(of: value), default: []].append(values.count)
    values.append(value)
  }

  mutating func replace(_ index: Int, with value: String) {
    let (old, new) = (name(of: values[index]), name(of: value))
    values[index] = value
    guard old != new else { return }
    places[old]?.removeAll { $0 == index }
    if places[old]?.isEmpty == true { places[old] = nil }
    let later = places[new]?.firstIndex { $0 > index }
    places[new, default: []].insert(index, at: later ?? places[new]?.count ?? 0)
  }

  private func name(of value: String) -> String {
    field.type == .speaker ? (try? Speaker(value))?.name ?? value : value
  }
}
