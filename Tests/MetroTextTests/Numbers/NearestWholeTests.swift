import Testing

@testable import MetroText

struct NearestWholeTests {
  @Test func `a value beyond the whole numbers becomes the last of them`() {
    #expect(Int(nearest: 2.5) == 3 && Int(nearest: -2.5) == -3 && Int(nearest: 0.4) == 0)
    #expect(Int(nearest: 1e300) == .max && Int(nearest: .infinity) == .max)
    #expect(Int(nearest: -1e300) == .min && Int(nearest: -.infinity) == .min)
    #expect(Int(nearest: .nan) == 0)
  }
}
