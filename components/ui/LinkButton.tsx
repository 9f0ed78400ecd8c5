import type { ReactNode } from 'react';
import { type ButtonLook, buttonClass } from '@/components/ui/Button';

/** A link that looks like a button, for the one thing most people came to a page to do. */
export function LinkButton({
  href,
  children,
  look = 'primary',
}: {
  href: string;
  children: ReactNode;
  look?: ButtonLook;
}) {
  return (
    <a href={href} className={buttonClass(look)} draggable="false">
      {children}
    </a>
  );
}
