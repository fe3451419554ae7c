/// A course experiment: a claim, what to run to test it, and what to think about afterwards.
package struct Lab: Sendable {
  /// Its place in the course, from 1.
  package let number: Int
  /// The name by which `bench lab` finds it: `chroot`, `ladder`.
  package let name: String

  package init(number: Int, name: String) {
    self.number = number
    self.name = name
  }
}
