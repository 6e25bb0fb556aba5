import CLibcrypto

/// Computes the SHA-256 (FIPS 180-4) of bytes that arrive in parts.
///
/// It uses libcrypto, which is loaded when the first hasher is created.
@safe package final class SHA256Hasher {
  private let functions: clibcrypto_functions
  private let context: UnsafeMutableRawPointer

  /// Creates a hasher without input.
  ///
  /// - Throws: `MissingLibrary` if the system has no libcrypto 3.
  package init() throws(MissingLibrary) {
    var functions = clibcrypto_functions()
    guard unsafe clibcrypto_load(&functions) != 0, let context = unsafe functions.EVP_MD_CTX_new(),
      unsafe functions.EVP_DigestInit_ex(context, functions.EVP_sha256(), nil) == 1
    else {
      throw MissingLibrary(
        library: unsafe String(cString: clibcrypto_library()), debianPackage: "libssl3")
    }
    self.functions = functions
    unsafe self.context = unsafe context
  }

  deinit { unsafe functions.EVP_MD_CTX_free(context) }

  /// Adds bytes to the hashed input.
  package func update(_ bytes: UnsafeRawBufferPointer) {
    // Fails only for a context that was never initialized.
    _ = unsafe functions.EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// Returns the digest as 64 lower-case hexadecimal digits.
  ///
  /// Nothing can be added afterward.
  package func finalize() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = unsafe digest.withUnsafeMutableBufferPointer {
      unsafe functions.EVP_DigestFinal_ex(context, $0.baseAddress, nil)
    }
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
