import ArgumentParser
import MetroCore
import MetroFormats
import MetroSite
import MetroText

/// The address of a site, whose pages are below it.
struct BaseURL {
  /// The form that is expected, for messages.
  static let expected = "https://HOST/PATH/"

  /// The URL, with `/` at its end.
  let text: String

  /// Reads an address; nil for a text that is not the URL of a folder.
  init?(_ text: String) {
    guard (try? WebAddress(text)) != nil, !text.contains("?"), !text.contains("#") else {
      return nil
    }
    self.text = text.hasSuffix("/") ? text : text + "/"
  }

  /// Reads the value of the option.
  ///
  /// - Throws: `ValidationError`.
  static func option(_ text: String) throws -> BaseURL {
    guard let url = BaseURL(text) else {
      throw ValidationError("--base-url '\(text)': expected \(expected)")
    }
    return url
  }

  /// Returns the address that the option or METRO_BASE_URL gives.
  ///
  /// - Throws: `ValidationError`, or `Failure` for the variable.
  static func given(_ option: String?, _ console: Console) throws -> BaseURL? {
    if let option { return try Self.option(option) }
    guard let text = console.variable("METRO_BASE_URL") else { return nil }
    guard let url = BaseURL(text) else {
      throw Failure.usage("METRO_BASE_URL '\(text)': expected \(expected)")
    }
    return url
  }
}

extension SiteAddress {
  /// Creates the address of a site whose URL ends with `/`.
  ///
  /// A record without a page has an address in its folder that identifies it all the same.
  init(_ base: String) {
    self.init(base: base) { record in
      Noun.named(record.noun).publication?.pages == nil
        ? record.description : SitePath.page(of: record)
    }
  }
}
