import Foundation

/// Finds addresses whose query holds a secret, which must not be sent to others.
package enum SecretQuery {
  package static func isSecret(_ url: String) -> Bool {
    guard let start = url.firstIndex(of: "?") else { return false }
    let query = url[url.index(after: start)...].prefix { $0 != "#" }
    return query.split { $0 == "&" || $0 == ";" }.contains { pair in
      let encoded = String(pair.prefix { $0 != "=" })
      let name = (encoded.removingPercentEncoding ?? encoded).lowercased()
      let words = name.split { !$0.isLetter }.map(String.init)
      return name.hasPrefix("x-amz-") || name.hasPrefix("x-goog-")
        || words.contains(where: secrets.contains)
        || endings.contains(where: name.hasSuffix)
    }
  }

  private static let secrets: Set<String> = [
    "sig", "signature", "token", "key", "apikey", "auth", "authkey", "password", "passwd", "pwd",
    "secret", "session", "sessionid", "sid", "jsessionid", "phpsessid", "code", "jwt", "hmac",
    "credential",
    "credentials", "ticket", "otp", "accesskeyid", "policy",
  ]

  private static let endings = ["token", "signature", "secret", "password", "apikey", "sessionid"]
}
