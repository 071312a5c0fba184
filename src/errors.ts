export type ErrorCode = 'bad-input' | 'bad-option' | 'empty-input' | 'too-large' | 'not-html' | 'no-article'

/**
 * The only error this library throws on purpose; anything else is a bug. `code` is for programs, `message` for people.
 *
 * @example
 * const result = safeExtract('')
 * if (!result.ok) console.log(result.error.code) // empty-input
 */
export class ExtractError extends Error {
  override readonly name = 'ExtractError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
