import FoundationEssentials

/// A document of a run's folder: JSON with sorted keys, so that equal documents are equal bytes.
package protocol RunDocument: Codable, Sendable {
  /// Name of the file in a run's folder.
  static var file: String { get }
  /// Name and version of the format; a file of another name or a later version is refused.
  static var currentSchema: Schema { get }
  var schema: Schema { get }
}

/// Which format a document has.
package struct Schema: Codable, Sendable, Equatable {
  package let name: String
  /// Grows with every change that an older reader could misread.
  package let version: Int

  package init(name: String, version: Int) {
    self.name = name
    self.version = version
  }
}

extension RunDocument {
  /// The document's text, with a line feed at its end.
  /// - Throws: when a number in it is not finite.
  package func encoded() throws(ResultsError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(self)) + [.lineFeed]
    } catch {
      throw ResultsError(file: Self.file, reason: "cannot be written as JSON: \(error)")
    }
  }

  /// Reads a document; keys that are not known are ignored.
  /// - Throws: when the bytes are not such a document, or one of a later version.
  package init(decoding bytes: [UInt8]) throws(ResultsError) {
    let decoder = JSONDecoder()
    let content = Data(bytes)
    let expected = Self.currentSchema
    do {
      let schema = try decoder.decode(SchemaOnly.self, from: content).schema
      guard schema.name == expected.name, (1...expected.version).contains(schema.version) else {
        throw ResultsError(
          file: Self.file,
          reason: "is \(schema.name) version \(schema.version), and this program reads "
            + "\(expected.name) up to version \(expected.version)")
      }
      self = try decoder.decode(Self.self, from: content)
    } catch let error as ResultsError {
      throw error
    } catch let error as DecodingError {
      throw ResultsError(file: Self.file, reason: error.sentence)
    } catch {
      throw ResultsError(file: Self.file, reason: "cannot be read as JSON: \(error)")
    }
  }
}

private struct SchemaOnly: Decodable {
  let schema: Schema
}

extension DecodingError {
  /// What is wrong and where, in one line.
  fileprivate var sentence: String {
    switch self {
    case .keyNotFound(let key, let context):
      "\(path(context)) lacks \(key.stringValue)"
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      "\(path(context)) is not of type \(type)"
    case .dataCorrupted(let context):
      "\(path(context)) is not valid JSON: \(context.debugDescription)"
    @unknown default:
      "cannot be read as JSON"
    }
  }

  private func path(_ context: Context) -> String {
    let keys = context.codingPath.map(\.stringValue).joined(separator: ".")
    return keys.isEmpty ? "the document" : keys
  }
}
