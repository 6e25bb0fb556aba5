import MetroCore

/// A comparable error of the core.
struct Refusal: Error, Equatable {
  let error: any Error

  init(_ error: any Error) { self.error = error }

  static func == (left: Refusal, right: Refusal) -> Bool {
    guard let left = left.error as? any CatalogError, let right = right.error as? any CatalogError
    else { return false }
    return left.isEqual(to: right)
  }
}
