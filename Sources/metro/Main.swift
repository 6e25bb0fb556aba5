import Foundation
import MetroCLI

@main
enum Main {
  static func main() {
    exit(metro(Array(Arguments.all.dropFirst()), console: .live))
  }
}
