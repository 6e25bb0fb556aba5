/// Why a code does not lead to one finding of the audit.
package enum FindingError: CatalogError {
  /// The audit has no open finding with the code.
  case noSuchFinding(code: String)
  case severalFindings(code: String, keys: [String])
}
