import ArgumentParser
import MetroCore

/// The name of an option, as a coding key.
struct OptionKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer<OptionKey> {
  /// The values given for an option, in their order.
  ///
  /// Every option is read as an array, even if it accepts one value, to detect repetition.
  /// ArgumentParser would silently keep only one of the values.
  func texts(of option: String) throws -> [String] {
    try decode(Option<[String]>.self, forKey: OptionKey(option)).wrappedValue
  }

  func isSet(_ flag: String) throws -> Bool {
    try decode(Flag<Bool>.self, forKey: OptionKey(flag)).wrappedValue
  }

  /// The values given for filters, by name; the array is empty for a flag.
  func texts(of filters: [Filter]) throws -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for filter in filters {
      if filter.type == nil {
        if try isSet(filter.name) { texts[filter.name] = [] }
      } else {
        let given = try self.texts(of: filter.name)
        if !given.isEmpty { texts[filter.name] = given }
      }
    }
    return texts
  }
}
