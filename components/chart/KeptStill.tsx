/**
 * In the place of every `#still/…` in the browser: what the server has drawn stays as it is, and neither its code nor its
 * drawing is done again. React takes no children of an element whose HTML is given, and leaves those that are there.
 */
export function Still() {
  // Nothing is ever set: the HTML given is empty, and the same at every drawing.
  return <div className="timeline-still" suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />;
}

const NOTHING = { __html: '' };
