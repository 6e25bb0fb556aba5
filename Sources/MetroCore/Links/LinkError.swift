/// An error of a check of links.
package enum LinkError: CatalogError {
  /// No host has answered at all, which says nothing about the addresses.
  case noNetwork(hosts: Int)
  case noSuchProposal(id: String)
  /// A copy of a document differs from its name.
  case damagedCopy(path: String)
}
