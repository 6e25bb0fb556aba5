/// A shared library that a command needs and the system does not have.
package struct MissingLibrary: Error, Sendable, Equatable {
  /// The file name of the library, such as `libcrypto.so.3`.
  package let library: String

  /// The Debian package that installs it.
  package let debianPackage: String

  package init(library: String, debianPackage: String) {
    self.library = library
    self.debianPackage = debianPackage
  }
}
