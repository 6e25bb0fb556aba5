import Foundation

/// The local name of an element, without its prefix, valid during a callback.
@safe struct XMLName {
  private let bytes: UnsafePointer<UInt8>

  init(_ bytes: UnsafePointer<UInt8>) { unsafe self.bytes = unsafe bytes }

  static func == (name: XMLName, other: StaticString) -> Bool {
    let left = unsafe UnsafeRawPointer(name.bytes).assumingMemoryBound(to: CChar.self)
    let right = unsafe UnsafeRawPointer(other.utf8Start).assumingMemoryBound(to: CChar.self)
    return unsafe strcmp(left, right) == 0
  }

  var text: String { unsafe String(cString: bytes) }
}

/// The start of an element with its attributes, valid during a callback.
@safe struct XMLElement {
  let name: XMLName
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int

  /// Creates an element; its attributes have five pointers each: local name, prefix, namespace, and the
  /// start and end of the value.
  init(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    count: Int
  ) {
    self.name = unsafe XMLName(name)
    unsafe self.attributes = unsafe attributes
    self.count = count
  }

  /// Returns the bytes of an attribute; nil if there is none.
  ///
  /// With a namespace, only an attribute in a namespace that contains these words counts.
  func bytes(_ name: StaticString, in namespace: String? = nil) -> UnsafeBufferPointer<UInt8>? {
    guard let attributes = unsafe attributes else { return nil }
    for index in 0..<count {
      let parts = unsafe attributes + index * 5
      guard let local = unsafe parts[0], unsafe XMLName(local) == name,
        let start = unsafe parts[3], let end = unsafe parts[4]
      else { continue }
      if let namespace {
        guard let uri = unsafe parts[2], unsafe String(cString: uri).contains(namespace) else {
          continue
        }
      }
      return unsafe UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  /// Returns the text of an attribute; nil if there is none.
  func text(_ name: StaticString, in namespace: String? = nil) -> String? {
    unsafe bytes(name, in: namespace).map { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Returns the number in an attribute; nil if there is none, or if it is not a whole number.
  func number(_ name: StaticString, in namespace: String? = nil) -> Int? {
    unsafe bytes(name, in: namespace).flatMap { unsafe NumberText.whole($0) }
  }
}
