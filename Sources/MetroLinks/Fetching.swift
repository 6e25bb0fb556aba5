/// One request for one address; redirects are not followed.
package struct FetchRequest: Equatable, Sendable {
  package let id: Int
  package let address: AskedAddress
  /// The number of bytes of the decoded body after which the connection is closed.
  package let longest: Int
  /// Whether a body that is longer than ``longest`` is of no use.
  package let needsAll: Bool
  /// Further header fields, such as `If-None-Match`.
  package var headers: [String: String] = [:]
  /// Whether the host may have a private address.
  package var mayBePrivate = false
  /// The cookies of the redirects before, as `name=value`.
  package var cookies: [String] = []
}

/// The answer to a request.
package enum FetchAnswer: Equatable, Sendable {
  case response(FetchResponse)
  case fault(FetchFault, detail: String?)
}

/// A response of HTTP.
package struct FetchResponse: Equatable, Sendable {
  package var status: Int
  /// The header fields in lower case; of repeated fields, the last value.
  package var headers: [String: String] = [:]
  /// The absolute target of a redirect, as the server gives it.
  package var redirect: String?
  package var body: [UInt8] = []
  /// Whether the body was longer than the part that was read.
  package var isCut = false
  /// The header as it was sent, for copies.
  package var rawHeader: [UInt8] = []
  package var setCookies: [String] = []

  package init(status: Int) { self.status = status }

  /// The media type in lower case, without its parameters.
  package var mediaType: String? {
    let type = headers["content-type"].map { $0.prefix { $0 != ";" && $0 != " " }.lowercased() }
    return type?.isEmpty == false ? type : nil
  }
}

/// Why there is no response.
package enum FetchFault: String, Sendable {
  case dns, connect, timeout, tls, `protocol`
  /// The address is in a private network.
  case `private`

  /// The outcome of a request with this fault.
  package var outcome: Outcome {
    switch self {
    case .dns: .dns
    case .connect: .connect
    case .timeout: .timeout
    case .tls: .tls
    case .protocol: .protocol
    case .private: .private
    }
  }
}

/// Sends requests; the only thing that needs a network.
package protocol Fetching: AnyObject {
  /// Starts a request.
  func start(_ request: FetchRequest)

  /// Waits up to some seconds and returns the requests that have ended, with their answers.
  func wait(upTo seconds: Double) -> [(id: Int, answer: FetchAnswer)]

  /// Drops everything that is running.
  func cancel()
}
