import CLibxml2

/// Receives the elements and texts of a document in their order.
protocol XMLHandler: AnyObject {
  func start(_ element: XMLElement) throws(WorkbookError)
  func end(_ name: XMLName) throws(WorkbookError)
  /// Receives a piece of a text, which is valid during the call.
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError)
}

/// Parses a document piece by piece, without any memory of what it has passed on.
///
/// A document type is an error: workbooks have none, and a document without one has no entities but
/// the five of XML.
@safe final class XMLParser {
  private let library: clibxml2_functions
  private let part: String
  private let handler: any XMLHandler
  private let maximumDepth: Int
  private var context: UnsafeMutableRawPointer?
  private var depth = 0
  private var failure: WorkbookError?

  /// - Throws: ``WorkbookError/missingLibrary(library:debianPackage:)``.
  init(_ part: String, depth: Int, _ handler: any XMLHandler) throws(WorkbookError) {
    library = try Self.loaded()
    self.part = part
    self.handler = handler
    maximumDepth = depth
    var functions = unsafe Self.functions
    let user = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe context = unsafe library.xmlCreatePushParserCtxt(&functions, user, nil, 0, nil)
    guard unsafe context != nil else { throw .inputOutput(reason: "out of memory") }
    _ = unsafe library.xmlCtxtUseOptions(context, Int32(CLIBXML2_OPTIONS))
  }

  deinit {
    unsafe library.xmlFreeParserCtxt(context)
  }

  /// Parses the next bytes of the document; with none, its end.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    let start = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    let code = unsafe library.xmlParseChunk(
      context, start, Int32(bytes.count), bytes.isEmpty ? 1 : 0)
    if let failure { throw failure }
    guard code == 0 else {
      // A namespace that is not declared is an error of level 2; only errors of level 3 are fatal.
      guard let error = unsafe library.xmlCtxtGetLastError(context) else {
        throw .damaged(part: part, reason: "invalid XML")
      }
      guard unsafe error.pointee.level >= 3 || bytes.isEmpty else { return }
      let message =
        unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "invalid XML"
      let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      throw .damaged(part: part, reason: words)
    }
  }

  private func attempt(_ work: () throws(WorkbookError) -> Void) {
    guard failure == nil else { return }
    do {
      try work()
    } catch {
      failure = error
      unsafe library.xmlStopParser(context)
    }
  }

  private func start(_ element: XMLElement) {
    attempt { () throws(WorkbookError) in
      depth += 1
      guard depth <= maximumDepth else {
        throw .tooLarge(part: part, reason: "elements more than \(maximumDepth) levels deep")
      }
      try handler.start(element)
    }
  }

  private func end(_ name: XMLName) {
    attempt { () throws(WorkbookError) in
      depth -= 1
      try handler.end(name)
    }
  }

  private func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    attempt { () throws(WorkbookError) in unsafe try handler.characters(bytes) }
  }

  private func refuseType() {
    attempt { () throws(WorkbookError) in
      throw .damaged(part: part, reason: "a document type is not allowed")
    }
  }

  private static func parser(_ context: UnsafeMutableRawPointer?) -> XMLParser? {
    unsafe context.map { unsafe Unmanaged<XMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The functions that libxml2 calls.
  private static var functions: clibxml2_handler {
    var functions = unsafe clibxml2_handler()
    unsafe functions.initialized = CLIBXML2_SAX2
    unsafe functions.internalSubset = { context, _, _, _ in
      unsafe XMLParser.parser(context)?.refuseType()
    }
    unsafe functions.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let name = unsafe name else { return }
      unsafe XMLParser.parser(context)?.start(
        XMLElement(name, attributes, count: Int(count)))
    }
    unsafe functions.endElementNs = { context, name, _, _ in
      guard let name = unsafe name else { return }
      unsafe XMLParser.parser(context)?.end(XMLName(name))
    }
    let characters:
      @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, Int32) -> Void = {
        context, bytes, count in
        unsafe XMLParser.parser(context)?.characters(
          UnsafeBufferPointer(start: bytes, count: Int(count)))
      }
    unsafe functions.characters = characters
    unsafe functions.cdataBlock = characters
    unsafe functions.ignorableWhitespace = characters
    return unsafe functions
  }

  private static func loaded() throws(WorkbookError) -> clibxml2_functions {
    var functions = clibxml2_functions()
    guard unsafe clibxml2_load(&functions) != 0 else {
      throw .missingLibrary(
        library: unsafe String(cString: clibxml2_library()), debianPackage: "libxml2")
    }
    return functions
  }
}
