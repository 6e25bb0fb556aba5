import MetroCore
import MetroJSON

/// A JSON-LD node: its properties in order, each with a value.
struct LinkedNode {
  indirect enum Value {
    case text(String)
    /// A number, in the notation of its source.
    case number(String)
    /// The identifier of a record.
    case record(RecordAddress)
    case node(LinkedNode)
    case list([Value])
  }

  private(set) var properties: [(name: String, value: Value)] = []

  /// Creates a reference to the node of a record.
  init(_ noun: Noun.Name, _ id: String) {
    self["@id"] = .record(RecordAddress(noun, id))
  }

  /// Creates a node of a type, without an identifier.
  init(type: String) {
    self["@type"] = .text(type)
  }

  /// Creates a node with one property.
  init(_ name: String, _ value: Value) {
    self[name] = value
  }

  /// The value of a property, which is set at most once; nil and an empty list omit it.
  subscript(name: String) -> Value? {
    get { properties.first { $0.name == name }?.value }
    set {
      guard let newValue else { return }
      if case .list(let values) = newValue, values.isEmpty { return }
      properties.append((name, newValue))
    }
  }

  /// Sets a property to a text, if there is one.
  mutating func set(_ name: String, _ text: String?) {
    self[name] = text.map(Value.text)
  }

  /// Sets a property to the record with an ID, if there is one.
  mutating func set(_ name: String, _ noun: Noun.Name, _ id: String?) {
    self[name] = id.map { .node(LinkedNode(noun, $0)) }
  }

  /// Sets a property to the records with several IDs, which are joined as in listings.
  mutating func set(_ name: String, _ noun: Noun.Name, ids: String?...) {
    let values = ids.flatMap { ListText.values(of: $0 ?? "") }
    self[name] = .list(values.map { .node(LinkedNode(noun, $0)) })
  }
}

extension LinkedNode {
  /// Passes on the records that the node and its parts identify.
  func forEachRecord(_ take: (RecordAddress) -> Void) {
    for property in properties { property.value.forEachRecord(take) }
  }
}

extension LinkedNode.Value {
  fileprivate func forEachRecord(_ take: (RecordAddress) -> Void) {
    switch self {
    case .record(let record): take(record)
    case .node(let node): node.forEachRecord(take)
    case .list(let values): for value in values { value.forEachRecord(take) }
    case .text, .number: break
    }
  }
}

extension JSONWriter {
  /// Writes a node as an object, with the URLs of a site as identifiers, or else relative ones.
  mutating func append(_ node: LinkedNode, _ site: SiteAddress?) {
    beginObject()
    for property in node.properties {
      key(property.name)
      append(property.value, site)
    }
    endObject()
  }

  private mutating func append(_ value: LinkedNode.Value, _ site: SiteAddress?) {
    switch value {
    case .record(let record): string(site?.url(of: record) ?? record.description)
    case .text(let text): string(text)
    case .number(let digits): number(digits)
    case .node(let node): append(node, site)
    case .list(let values):
      beginArray()
      for value in values { append(value, site) }
      endArray()
    }
  }
}
