'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Moves the focus to its content when it appears, and again whenever `signal` is another value (undefined: not at all), so that people who
 * don't see the page hear what came back. Without JavaScript the page loads afresh and starts at its top anyway.
 */
export function FocusOnMount({
  className,
  signal,
  children,
}: {
  className: string;
  signal: unknown;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (signal !== undefined) box.current?.focus();
  }, [signal]);
  return (
    <div ref={box} className={className} tabIndex={-1}>
      {children}
    </div>
  );
}
