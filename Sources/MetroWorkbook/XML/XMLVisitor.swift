/// Passes each element of a small document to a closure, with the names of the elements around it.
final class XMLVisitor: XMLHandler {
  private let visit: (_ element: XMLElement, _ path: [String]) throws(WorkbookError) -> Void
  private var path: [String] = []

  init(_ visit: @escaping (XMLElement, [String]) throws(WorkbookError) -> Void) {
    self.visit = visit
  }

  func start(_ element: XMLElement) throws(WorkbookError) {
    try visit(element, path)
    path.append(element.name.text)
  }

  func end(_ name: XMLName) { path.removeLast() }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
