/**
 * An expected reason not to go on. Its message is one plain sentence that says what to do,
 * and is printed as it is, without a stack.
 */
export class Refusal extends Error {
  override name = 'Refusal';
}
