internal import CSite

/// The files of the site that are part of the program.
enum SiteResource {
  /// Returns a file by its path, such as `style.css`; nil if there is none.
  static func named(_ path: String) -> ThemeFile? {
    var size = 0
    guard let bytes = unsafe metro_site_file(path, &size) else { return nil }
    return ThemeFile(
      path: path, bytes: unsafe Array(UnsafeBufferPointer(start: bytes, count: size)))
  }
}
