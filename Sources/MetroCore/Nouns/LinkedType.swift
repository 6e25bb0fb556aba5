/// How exports describe records of a type in the vocabulary of schema.org.
package struct LinkedType: Sendable {
  /// The class, such as `CreativeWork`.
  package let name: String

  /// The properties in order, each with the columns that have its values.
  package let properties: [(name: String, columns: [String])]

  init(_ name: String, _ properties: KeyValuePairs<String, [String]>) {
    self.name = name
    self.properties = properties.map { (name: $0.key, columns: $0.value) }
  }
}
