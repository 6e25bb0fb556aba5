import CCurl
import Foundation
import MetroLinks

/// A request that runs, and what has arrived of its answer.
@safe final class Transfer {
  let request: FetchRequest
  let handle: EasyHandle
  let start = Transfer.now()
  /// Whether a proxy connects to the host, so that the address of the host is not known here.
  let isProxied: Bool
  private(set) var response = FetchResponse(status: 0)
  private(set) var hasBegun = false
  private(set) var isCut = false
  private(set) var isHeaderTooLong = false
  /// Whether the header of a final response has arrived.
  private var hasHeader = false
  private var hasRefused = false
  private var hasOpened = false

  /// The number of bytes of a header that are read.
  private static let longestHeader = 256 << 10

  init(_ request: FetchRequest, _ handle: EasyHandle, isProxied: Bool) {
    self.request = request
    self.handle = handle
    self.isProxied = isProxied
  }

  /// Lets libcurl call the functions below; the transfer must outlive the request.
  func receive() -> Bool {
    let data = unsafe Unmanaged.passUnretained(self).toOpaque()
    return unsafe ccurl_set_functions(
      handle.pointer, receiveBody, receiveHeader, judgeAddress, data) == Int32(CCURL_OK)
  }

  static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Adds bytes of the decoded body; returns false to close the connection.
  func add(body bytes: UnsafeRawBufferPointer) -> Bool {
    hasBegun = true
    let room = request.longest - response.body.count
    unsafe response.body.append(contentsOf: bytes.prefix(room))
    if bytes.count > room { isCut = true }
    return !isCut
  }

  /// Adds a line of the header; returns false to close the connection.
  func add(header bytes: UnsafeRawBufferPointer) -> Bool {
    hasBegun = true
    guard response.rawHeader.count + bytes.count <= Self.longestHeader else {
      isHeaderTooLong = true
      return false
    }
    if unsafe bytes.starts(with: "HTTP/".utf8) {
      // What came before was an interim response, or that of a proxy.
      response = FetchResponse(status: 0)
      hasHeader = false
    } else if let first = unsafe bytes.first,
      first == UInt8(ascii: "\r") || first == UInt8(ascii: "\n")
    {
      hasHeader = true
    } else if let colon = unsafe bytes.firstIndex(of: UInt8(ascii: ":")) {
      let name = unsafe String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
      let rest = unsafe bytes[(colon + 1)...].drop { $0 <= 0x20 }
      let end = unsafe rest.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? rest.startIndex
      let value = unsafe String(decoding: rest[..<end], as: UTF8.self)
      if name == "set-cookie" { response.setCookies.append(value) }
      response.headers[name] = value
    }
    unsafe response.rawHeader.append(contentsOf: bytes)
    return true
  }

  /// Returns whether a connection to an address of 4 or 16 bytes may be opened.
  func allows(_ address: [UInt8]) -> Bool {
    let isPublic =
      address.count == 4
      ? PublicAddress.isPublic(address.reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
      : PublicAddress.isPublic(address)
    // A proxy belongs to the user, and resolves the names of the hosts to which it connects.
    let isAllowed = isProxied || request.mayBePrivate || isPublic
    if isAllowed { hasOpened = true } else { hasRefused = true }
    return isAllowed
  }

  /// Returns the answer of a transfer that has ended with a code of libcurl.
  func answer(_ code: Int32) -> FetchAnswer {
    let status = handle.number(Int(CCURL_INFO_RESPONSE_CODE))
    // Someone answers, whatever happens to the body: it is too long, comes slowly, is shorter than announced,
    // or its encoding is unknown.
    let isCutHere = code != Int32(CCURL_OK) && hasHeader && !isHeaderTooLong && status >= 200
    guard code == Int32(CCURL_OK) || isCutHere else {
      // The host has only addresses that must not be asked.
      if hasRefused, !hasOpened { return .fault(.private, detail: nil) }
      if isHeaderTooLong { return .fault(.protocol, detail: "the header is too long") }
      return CurlFault.answer(
        code: Int(code), verification: handle.number(Int(CCURL_INFO_SSL_VERIFYRESULT)),
        systemError: handle.number(Int(CCURL_INFO_OS_ERRNO)), text: handle.error)
    }
    response.status = status
    response.isCut = isCutHere
    response.redirect = handle.redirect
    return response.status > 0 ? .response(response) : .fault(.protocol, detail: "no status")
  }
}

// The functions that libcurl calls, with the transfer as data.

private func transfer(_ data: UnsafeMutableRawPointer?) -> Transfer? {
  guard let data = unsafe data else { return nil }
  return unsafe Unmanaged<Transfer>.fromOpaque(data).takeUnretainedValue()
}

private let receiveBody: ccurl_receiver = { bytes, size, count, data in
  let all = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
  return unsafe transfer(data)?.add(body: all) == true ? size * count : 0
}

private let receiveHeader: ccurl_receiver = { bytes, size, count, data in
  let all = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
  return unsafe transfer(data)?.add(header: all) == true ? size * count : 0
}

private let judgeAddress: ccurl_judge = { data, bytes, count in
  let address = unsafe Array(UnsafeBufferPointer(start: bytes, count: Int(count)))
  return unsafe transfer(data)?.allows(address) == true ? 1 : 0
}
