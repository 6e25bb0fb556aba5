extension Noun {
  /// All record types, each after the types to which its records refer.
  package static let inOrderOfReference: [Noun] = {
    var order: [Noun] = []
    func add(_ name: Name) {
      guard !order.contains(where: { $0.name == name }) else { return }
      let noun = named(name)
      for case .reference(let target) in noun.fields.map(\.type) where target != name {
        add(target)
      }
      order.append(noun)
    }
    for name in Name.allCases { add(name) }
    return order
  }()
}
