import CCurl

/// A handle of libcurl for one transfer at a time.
@safe final class EasyHandle {
  let pointer: UnsafeMutableRawPointer

  init?() {
    guard let pointer = unsafe ccurl_easy_new() else { return nil }
    unsafe self.pointer = unsafe pointer
  }

  deinit { unsafe ccurl_easy_free(pointer) }

  /// Sets an option; returns whether the library knows it.
  func set(_ option: Int, _ text: String) -> Bool {
    unsafe ccurl_set_text(pointer, Int32(option), text) == Int32(CCURL_OK)
  }

  /// Sets an option; returns whether the library knows it.
  func set(_ option: Int, _ number: Int) -> Bool {
    unsafe ccurl_set_number(pointer, Int32(option), number) == Int32(CCURL_OK)
  }

  func addHeader(_ line: String) { unsafe ccurl_add_header(pointer, line) }

  func number(_ info: Int) -> Int { unsafe ccurl_number(pointer, Int32(info)) }

  /// The target of a redirect.
  var redirect: String? {
    guard let text = unsafe ccurl_redirect(pointer) else { return nil }
    return unsafe String(cString: text)
  }

  var error: String { unsafe String(cString: ccurl_error(pointer)) }
}
