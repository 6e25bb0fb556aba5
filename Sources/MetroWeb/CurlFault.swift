import CCurl
import Foundation
import MetroLinks

/// The meaning of the errors of libcurl.
enum CurlFault {
  static func answer(
    code: Int, verification: Int, systemError: Int, text: String
  ) -> FetchAnswer {
    switch code {
    case CCURL_COULDNT_RESOLVE_HOST: .fault(.dns, detail: nil)
    case CCURL_COULDNT_RESOLVE_PROXY: .fault(.connect, detail: "the proxy has no address")
    case CCURL_COULDNT_CONNECT: .fault(.connect, detail: systemText(systemError))
    case CCURL_OPERATION_TIMEDOUT: .fault(.timeout, detail: nil)
    case CCURL_PEER_FAILED_VERIFICATION:
      .fault(.tls, detail: certificateFault(verification, text))
    case CCURL_SSL_CONNECT_ERROR:
      // A connection that is reset during the handshake says nothing about certificates.
      isReset(systemError, text)
        ? .fault(.protocol, detail: "the connection was reset")
        : .fault(.tls, detail: "the server does not speak TLS as expected")
    default: .fault(.protocol, detail: String(text.prefix { $0 != "\n" }.prefix(100)))
    }
  }

  private static func isReset(_ systemError: Int, _ text: String) -> Bool {
    let lower = text.lowercased()
    return systemError == Int(ECONNRESET) || lower.contains("reset")
      || lower.contains("unexpected eof")
      || lower.contains("syscall") || lower.contains("terminated")
  }

  /// Distinguishes the faults of certificates by the codes of OpenSSL, or by the text of GnuTLS.
  private static func certificateFault(_ code: Int, _ text: String) -> String {
    switch code {
    case 9: "the certificate is not valid yet"
    case 10: "the certificate has expired"
    case 18, 19: "the certificate is signed by itself"
    case 20, 21: "the issuer of the certificate is unknown, or the server sends an incomplete chain"
    case 23: "the certificate has been revoked"
    case 62: "the certificate is for another host"
    default:
      if text.contains("expired") {
        "the certificate has expired"
      } else if text.contains("does not match") || text.contains("no alternative certificate") {
        "the certificate is for another host"
      } else {
        "the certificate cannot be verified"
      }
    }
  }

  private static func systemText(_ error: Int) -> String? {
    switch Int32(truncatingIfNeeded: error) {
    case ECONNREFUSED: "connection refused"
    case EHOSTUNREACH: "no route to the host"
    case ENETUNREACH: "the network is unreachable"
    default: nil
    }
  }
}
