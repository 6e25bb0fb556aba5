/// Recognizes the names of hosts that mean nothing outside of a network.
package enum PrivateName {
  /// The last labels of names that the public name service never has (RFC 6761, RFC 6762, RFC 7686,
  /// RFC 8375, RFC 9476), and of those that networks use for themselves.
  private static let endings: Set<Substring> = [
    "local", "localhost", "localdomain", "internal", "intranet", "lan", "home", "corp", "private",
    "test", "invalid", "onion", "alt", "home.arpa",
  ]

  /// Returns whether a host, in lower case, is a private address or a name of such a kind.
  package static func isPrivate(_ host: String) -> Bool {
    if let address = LiteralAddress(host) { return !address.isPublic }
    let labels = host.split(separator: ".")
    guard labels.count > 1, let last = labels.last else { return true }
    return endings.contains(last) || endings.contains("\(labels[labels.count - 2]).\(last)"[...])
  }
}
